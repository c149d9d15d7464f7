import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbedded } from '#src/store/postgres/open-embedded.ts'
import { openPostgres } from '#src/store/postgres/open-postgres.ts'
import type { Store, View } from '#src/store/store.ts'

interface Questions {
  numbers: string[]
  words: string[]
}

const times = 200
const nth = (list: string[], n: number) => list[n % list.length] ?? ''
const migrationsFolder = fileURLToPath(new URL('../../src/store/migrations', import.meta.url))
const first = { limit: 50, cursor: null, sort: null }

/** Milliseconds of each of many times a question was asked of the store itself, once it is warm. */
export async function timeQueries(
  { data, databaseUrl }: { data: string; databaseUrl: string | null },
  { numbers, words }: Questions,
): Promise<Record<string, number[]>> {
  const store = await (databaseUrl === null
    ? openEmbedded(join(data, 'database'), { migrationsFolder })
    : openPostgres(databaseUrl, { migrationsFolder }))
  const view: View = { asOf: new Date().toISOString().slice(0, 10), audience: 'all' }
  const questions: Record<string, (store: Store, n: number) => Promise<unknown>> = {
    list: () => store.cases(view, { ...first, q: null, kind: null, body: null, state: null }),
    waits: () => store.waits(view, { ...first, body: null, waitKind: null, caseKind: null, q: null, overdue: null }),
    case: (_, n) => store.case(view, nth(numbers, n)),
    search: (_, n) => store.search(view, nth(words, n), 20),
    'filter in a list': (_, n) =>
      store.cases(view, { ...first, q: nth(words, n), kind: null, body: null, state: null }),
    pipeline: () => store.pipeline(view),
    summary: () => store.summary(view),
  }
  try {
    const taken: Record<string, number[]> = {}
    for (const [name, ask] of Object.entries(questions)) {
      for (let n = 0; n < 20; n += 1) await ask(store, n)
      const spent: number[] = []
      for (let n = 0; n < times; n += 1) {
        const began = performance.now()
        await ask(store, n)
        spent.push(performance.now() - began)
      }
      taken[name] = spent
    }
    return taken
  } finally {
    await store.close()
  }
}
