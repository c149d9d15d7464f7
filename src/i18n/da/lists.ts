/** What every list can: its columns, its saved views, and what is done with rows that are chosen. */
export const lists = {
  columns: 'Kolonner',
  allColumns: 'Vis alle',
  viewsHelp: 'Gem filtre, sortering og kolonner under et navn. Visningerne gemmes i denne browser.',
  noViews: 'Ingen gemte visninger endnu',
  viewName: 'Navn på visningen',
  save: 'Gem',
  saved: (name: string) => `»${name}« er gemt.`,
  forget: (name: string) => `Slet visningen ${name}`,
  choose: (what: string) => `Vælg ${what}`,
  chooseAll: (count: string) => `Vælg alle ${count} viste`,
  chosen: (count: string) => `${count} valgt`,
  copyText: 'Kopiér som tekst',
  copyLinks: 'Kopiér links',
  copied: (count: string, n: number) => (n === 1 ? '1 linje er kopieret.' : `${count} linjer er kopieret.`),
  chooseNone: 'Fravælg alle',
}
