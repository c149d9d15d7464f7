/** The source: the document beside the facts, as its page or as text. */
export const source = {
  title: 'Kilden',
  shownAs: 'Vis kilden som',
  asPage: 'Side',
  asText: 'Tekst',
  original: 'åbn originalen',
  close: 'Luk kilden',
  text: 'Dokumentets tekst',
  markOutside: 'Stedet ligger uden for dokumentets tekst. Måske er dokumentet læst igen; find stedet fra punktet.',
  originalPage: 'Den oprindelige side',
  pageImage: (page: number, words: string) =>
    words === '' ? `Side ${page} i originalen` : `Side ${page} i originalen. Mærket: ${words}`,
  pageOf: (page: string, pages: string) => `Side ${page} af ${pages}`,
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  smaller: 'Vis siden mindre',
  larger: 'Vis siden større',
  notOnPage: 'Ordene kunne ikke genfindes på siden. De er mærket i teksten.',
  noPage: 'Siden kan ikke vises',
  noPageText: 'Filen kunne ikke tegnes her. Teksten er læst, og du kan åbne originalen i et andet program.',
  toText: 'Vis teksten',
}
