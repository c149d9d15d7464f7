import type { Messages } from '../da.ts'

export const lists: Messages['lists'] = {
  columns: 'Columns',
  allColumns: 'Show all',
  viewsHelp: 'Save filters, order and columns under a name. Views are kept in this browser.',
  noViews: 'No saved views yet',
  viewName: 'Name of the view',
  save: 'Save',
  saved: (name) => `“${name}” is saved.`,
  forget: (name) => `Delete the view ${name}`,
  choose: (what) => `Choose ${what}`,
  chooseAll: (count) => `Choose all ${count} shown`,
  chosen: (count) => `${count} chosen`,
  copyText: 'Copy as text',
  copyLinks: 'Copy links',
  copied: (count, n) => (n === 1 ? '1 line is copied.' : `${count} lines are copied.`),
  chooseNone: 'Choose none',
}
