import type { Messages } from '../da.ts'

export const changes: Messages['changes'] = {
  why: {
    offline: 'There is no connection to the server. Try again when it is back.',
    'not-found': 'It is no longer there.',
    forbidden: 'You do not have access to that.',
    refused: 'It cannot be saved as it is written.',
    stale: 'Someone else changed it first.',
    server: 'Something went wrong on the server. Try again in a moment.',
  },
  membership: {
    on: (title) => `“${title}” is on the board.`,
    off: (title) => `“${title}” is off the board.`,
    failed: (title) => `“${title}” could not be moved. Try again.`,
    overtaken: (title) => `Someone else has moved “${title}” meanwhile. Nothing is changed; see where it stands now.`,
    undo: 'Undo',
    undone: (title) => `“${title}” stands as before again.`,
    put: 'Put on the board',
    take: 'Take off the board',
  },
}
