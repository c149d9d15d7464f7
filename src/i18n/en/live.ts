import type { Messages } from '../da.ts'

export const live: Messages['live'] = {
  new: 'new',
  newTitle: 'Arrived since you last looked',
  waiting: (count, n) => (n === 1 ? '1 set of new minutes is read.' : `${count} sets of new minutes are read.`),
  waitingChanges: 'There is news.',
  show: 'Show',
  back: 'The connection is back, and you see the latest.',
  importing: (settled, total) => `Importing: ${settled} of ${total} files`,
  imported: (count, n) => (n === 1 ? '1 file is imported' : `${count} files are imported`),
  toImport: 'See the import',
  demo: 'Demo: everything is read in your browser, and nothing leaves your machine. What you put in is gone when the page is reloaded.',
  demoOffline: 'The page now works without a network too.',
}
