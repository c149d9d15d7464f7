/** Kilder: where minutes come from by themselves. */
export const sources = {
  title: 'Kilder',
  kinds: { firstagenda: 'FirstAgenda Publikation', folder: 'Overvåget mappe' },
  lastRun: (when: string) => `Sidst kørt ${when}`,
  never: 'Ikke kørt endnu',
  nextRun: (when: string) => `næste gang ${when}`,
  watched: 'læses, så snart der kommer noget',
  at: (day: string, time: string) => `${day} kl. ${time}`,
  running: (done: string, total: string) => `Henter: ${done} af ${total}`,
  listing: 'Henter listen over møder …',
  counts: {
    new: (count: string, n: number) => (n === 1 ? '1 ny' : `${count} nye`),
    changed: (count: string, n: number) => (n === 1 ? '1 ændret' : `${count} ændrede`),
    unchanged: (count: string, n: number) => (n === 1 ? '1 uændret' : `${count} uændrede`),
    withdrawn: (count: string) => `${count} trukket tilbage ved kilden`,
  },
  failures: (count: string, n: number) =>
    n === 1 ? '1 kunne ikke hentes eller læses' : `${count} kunne ikke hentes eller læses`,
  runNow: 'Kør nu',
  runThisNow: (address: string) => `Kør ${address} nu`,
  asked: 'Kilden køres nu.',
  askFailed: 'Kilden kunne ikke sættes i gang.',
  none: 'Ingen kilder endnu',
  noneText:
    'Sagsgang kan selv hente nye referater. Start serveren med SYNC_URL sat til kommunens FirstAgenda-adresse, eller med SAGSGANG_WATCH sat til en mappe, hvor I gemmer referater.',
}
