import type { Messages } from '../da.ts'

export const sources: Messages['sources'] = {
  title: 'Sources',
  kinds: { firstagenda: 'FirstAgenda Publication', folder: 'Watched folder' },
  lastRun: (when) => `Last run ${when}`,
  never: 'Not run yet',
  nextRun: (when) => `next ${when}`,
  watched: 'read as soon as something comes',
  at: (day, time) => `${day} at ${time}`,
  running: (done, total) => `Fetching: ${done} of ${total}`,
  listing: 'Fetching the list of meetings …',
  counts: {
    new: (count) => `${count} new`,
    changed: (count) => `${count} changed`,
    unchanged: (count) => `${count} unchanged`,
    withdrawn: (count) => `${count} withdrawn at the source`,
  },
  failures: (count) => `${count} could not be fetched or read`,
  runNow: 'Run now',
  runThisNow: (address) => `Run ${address} now`,
  asked: 'The source is being run.',
  askFailed: 'The source could not be started.',
  none: 'No sources yet',
  noneText:
    'Sagsgang can fetch new minutes by itself. Start the server with SYNC_URL set to the FirstAgenda address of the municipality, or with SAGSGANG_WATCH set to a folder where you save minutes.',
}
