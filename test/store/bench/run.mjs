/**
 * `node test/store/bench/run.mjs [MEETINGS] [BODIES]`: how fast the store takes meetings in, and answers. Embedded, or
 * on the server that BENCH_DATABASE_URL names, in an empty database. A benchmark, never a timed test.
 */
import { runnerImport } from 'vite'

const [meetings = '1400', bodies = '20'] = process.argv.slice(2)
const { module } = await runnerImport('/test/store/bench/measure.ts', { logLevel: 'silent' })
await module.measure({
  url: process.env.BENCH_DATABASE_URL ?? null,
  meetings: Number(meetings),
  bodies: Number(bodies),
})
