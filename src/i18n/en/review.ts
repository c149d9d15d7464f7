import type { Messages } from '../da.ts'

export const review: Messages['review'] = {
  title: 'Review',
  tabs: 'Import and review',
  importTab: 'Import',
  tab: 'Review',
  lead: (count, n) => (n === 1 ? '1 thing the reader doubted' : `${count} things the reader doubted`),
  list: 'To review',
  keys: 'Arrow keys or j and k move in the list, Enter chooses.',
  place: (body, date, item) => `${body} ${date}, item ${item}`,
  untitled: 'No title',
  orphan: 'The correction has lost its item',
  orphanText:
    'The minutes have been read again, and the item that was corrected is no longer there. The correction is kept but holds for nothing. Correct the new item in the meeting if need be, then take this one back.',
  toMeeting: 'Open the meeting',
  why: 'Why',
  back: 'Back to the list',
  skip: 'Skip',
  itemGone: 'The item is not in the meeting as it is now',
  itemGoneText: 'The minutes may have been read again. Fetch the list again.',
  done: 'What the link pointed at has been reviewed already. Here is the next.',
  more: 'Show more',
  empty: 'Nothing to review',
  emptyText: 'What the reader doubts stands here. You can always correct an item from its meeting.',
  emptyAction: 'See the meetings',
}
