const finished = (count: string) =>
  count === '0' ? 'ingen afsluttet' : count === '1' ? '1 afsluttet' : `${count} afsluttede`

/** Strategier: where strategies, policies and plans stand on their way to adoption. */
export const pipeline = {
  title: 'Strategier',
  lead: (onTheirWay: string, done: string, quiet: string) =>
    `${onTheirWay === '0' ? 'Ingen' : onTheirWay} på vej, ${finished(done)}.${quiet === '0' ? '' : ` ${quiet} har ikke været behandlet længe.`}`,
  search: 'Søg i strategierne',
  stillOnly: 'Kun dem, der står stille',
  view: 'Visning',
  board: 'Tavle',
  table: 'Tabel',
  tableLabel: 'Strategier, politikker og planer',
  columns: {
    case: 'Sag',
    kind: 'Type',
    stage: 'Fase',
    state: 'Tilstand',
    since: 'I fasen siden',
    last: 'Senest behandlet',
    next: 'Næste forum',
    off: 'Tavlen',
  },
  since: 'siden',
  quiet: (months: number) => `ingen behandling i ${months}\u00A0mdr.`,
  inStage: (age: string) => `I fasen i ${age}`,
  takeOff: (title: string) => `Tag »${title}« af tavlen`,
  addedBy: (by: string, date: string) => `Sat på tavlen af ${by} ${date}`,
  add: 'Tilføj sag',
  addSearch: 'Find en sag til tavlen',
  addNone: 'Ingen andre sager passer.',
  neverTreated: 'endnu ikke behandlet',
  more: (count: string) => `Vis ${count} mere`,
  empty: 'Ingen strategier er på vej',
  emptyText: 'Strategier, politikker og planer kommer på tavlen, når et forum har behandlet dem i et referat.',
  emptyAction: 'Indlæs referater',
  noMatch: 'Intet passer til filtrene',
  noMatchText: 'Der er strategier på tavlen, men ingen af dem passer til det, du har valgt.',
  clearFilters: 'Ryd filtre',
}
