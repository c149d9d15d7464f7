import type { Messages } from '../da.ts'

export const source: Messages['source'] = {
  title: 'The source',
  shownAs: 'Show the source as',
  asPage: 'Page',
  asText: 'Text',
  original: 'open the original',
  close: 'Close the source',
  text: 'Text of the document',
  markOutside: 'The place lies outside the document’s text. It may have been read again; find the place from the item.',
  originalPage: 'The original page',
  pageImage: (page, words) =>
    words === '' ? `Page ${page} of the original` : `Page ${page} of the original. Marked: ${words}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  smaller: 'Show the page smaller',
  larger: 'Show the page larger',
  notOnPage: 'The words could not be found again on the page. They are marked in the text.',
  noPage: 'The page cannot be shown',
  noPageText:
    'The file could not be drawn here. Its text has been read, and you can open the original in another program.',
  toText: 'Show the text',
}
