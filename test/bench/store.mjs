/** How fast meetings come in, and how fast the store answers over all of them. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { at, median } from './figures.mjs'
import { fill } from './filled.mjs'
import { caseNumber, minutes, searchedWord } from './municipality.mjs'
import { serving } from './server.mjs'

const yardsticks = {
  list: ['0.5/2.7 ms bare PGlite', '0.2/2.3 ms bare PostgreSQL'],
  case: ['0.3/0.7 ms', '0.2/1.4 ms'],
  search: ['1.9/21 ms', '1.3/13 ms'],
}

export async function store({ where, meetings, today }) {
  const took = await fill(where, meetings, today)
  return [...importFigures(took, where), ...(await addOne(where, meetings, today)), ...(await ask(where, meetings))]
}

function importFigures(took, { databaseUrl }) {
  if (took.length === 0) return []
  const all = took.reduce((sum, ms) => sum + ms, 0)
  const fifth = Math.floor(took.length / 5)
  const [second, last] = [took.slice(fifth, 2 * fifth), took.slice(-fifth)].map(median)
  return [
    { name: `import of ${took.length} meetings`, value: all / 1000, unit: 's', most: databaseUrl ? 90 : 180 },
    { name: 'import, a meeting', value: all / took.length, unit: 'ms', yardstick: '15 bare items: 2.5 ms' },
    { name: 'import, last fifth against second, median', value: last / second, unit: '×', most: 1.2 },
  ]
}

/** Meetings that no one has had yet, dropped on a server that is running, one at a time. */
async function addOne(where, meetings, today) {
  const server = await serving(where)
  try {
    const took = []
    for (let n = 0; n < 9; n += 1) {
      // New each time, also in a folder that is used again: a name in the text is this run's own.
      const { name, text } = minutes(meetings + n, meetings + 9, today)
      const body = new FormData()
      body.append('file', new Blob([text.replaceAll('Tornhøj', `Tornhøj-${Date.now()}`)]), name)
      const began = performance.now()
      const response = await fetch(`${server.url}/api/documents`, { method: 'POST', body })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`a meeting was refused: ${response.status}`)
      took.push(performance.now() - began)
    }
    return [
      { name: 'ready to serve', value: server.seconds, unit: 's', most: 3 },
      { name: 'memory, idle', value: server.memory(), unit: 'MB', most: 450 },
      { name: 'adding one meeting, median of 9', value: median(took) / 1000, unit: 's', most: 0.5 },
    ]
  } finally {
    await server.stop()
  }
}

async function ask(where, meetings) {
  const { module } = await runnerImport(fileURLToPath(new URL('store-queries.ts', import.meta.url)), {
    logLevel: 'error',
  })
  const questions = {
    numbers: Array.from({ length: 100 }, (_, n) => caseNumber(n * 131, meetings)),
    words: Array.from({ length: 100 }, (_, n) => searchedWord(n)),
  }
  const timed = await module.timeQueries(where, questions)
  const targets = { list: [1, 5], case: [0.6, 5], search: [5, 40] }
  return Object.entries(timed).flatMap(([name, times]) => {
    const [p50, p99] = targets[name] ?? []
    const yardstick = yardsticks[name]?.[where.databaseUrl ? 1 : 0]
    return [
      { name: `${name}, p50`, value: at(times, 0.5), unit: 'ms', most: p50, yardstick },
      { name: `${name}, p99`, value: at(times, 0.99), unit: 'ms', most: p99 },
    ]
  })
}
