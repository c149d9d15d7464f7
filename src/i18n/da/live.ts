/** What comes by itself while the window is open, and the demo's word on where things stay. */
export const live = {
  new: 'nyt',
  newTitle: 'Kommet til, siden du sidst så efter',
  waiting: (count: string, n: number) => (n === 1 ? '1 nyt referat er læst.' : `${count} nye referater er læst.`),
  waitingChanges: 'Der er kommet nye oplysninger.',
  show: 'Vis',
  back: 'Forbindelsen er tilbage, og du ser det nyeste.',
  importing: (settled: string, total: string) => `Indlæser: ${settled} af ${total} filer`,
  imported: (count: string, n: number) => (n === 1 ? '1 fil er indlæst' : `${count} filer er indlæst`),
  toImport: 'Se indlæsningen',
  demo: 'Demo: alt læses i din browser, og intet forlader din maskine. Det, du lægger ind, er væk, når siden genindlæses.',
  demoOffline: 'Siden virker nu også uden net.',
}
