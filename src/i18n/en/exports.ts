import type { Messages } from '../da.ts'

export const exports: Messages['exports'] = {
  excel: 'Excel file',
  csv: 'CSV file',
  fileHelp: 'The whole list with the filters you have chosen.',
  fetching: 'Fetching the file …',
  failed: 'The file could not be fetched. Try again.',
  onTheWay: 'Cases on their way (Word)',
  onTheWayHelp: 'Everything on its way, sent on or adopted this year, as a document for the meeting.',
  subscribe: 'Subscribe',
  atomHelp: 'Put the address into Outlook or a feed reader, and new postponements arrive by themselves.',
  icsHelp: 'Put the address into Outlook or another calendar, and the meetings follow along.',
  address: 'Address',
  copy: 'Copy the address',
  copied: 'The address has been copied.',
}
