/**
 * `npm test`: installs what is missing and runs everything, stopping at the first step that fails.
 * Needs nothing but Node and npm; finds Chromium, or installs it where it may.
 */
import { spawnSync } from 'node:child_process'
import { build, install, root } from '../src/server/prepare.mjs'
import { findChromium, installChromium } from './chromium.mjs'

const steps = [
  ['types', 'tsc', '-p', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['format', 'oxfmt', '--check'],
  ['unit, component, API and store tests', 'vitest', 'run'],
  ['browser tests', 'playwright', 'test', '-c', 'test/browser/playwright.config.ts'],
]

install()
if (!findChromium()) installChromium()
if (!findChromium()) {
  console.error(
    'The browser tests need Chromium, and none was found. Install it (Debian: sudo apt-get install chromium), ' +
      'or name one with CHROMIUM_PATH=/path/to/chromium npm test.',
  )
  process.exit(1)
}
if (!process.env.TEST_DATABASE_URL)
  console.log('TEST_DATABASE_URL is not set: the store is tested in memory and embedded, not on a PostgreSQL server.')

for (const [name, command, ...args] of steps) {
  if (command === 'playwright') build()
  const started = performance.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`\n${name}: failed`)
    process.exit(status ?? 1)
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
console.log('\nAll green.')
