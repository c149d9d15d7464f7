/**
 * Gets the project ready to run, with nothing but Node: packages installed when missing, app and
 * server built when stale. All it says goes to stderr.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const inRoot = (...parts) => join(root, ...parts)
const say = (text) => process.stderr.write(`${text}\n`)

/**
 * Runs a command in the root with its output on stderr; ends this process with its code when it fails.
 * @param env what is set beside what this process has.
 */
function run(command, args, failed, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  say(`${failed}${error ? ` (${error.message})` : ''}`)
  process.exit(status ?? 1)
}

/** Installs when packages are missing, or older than the lock file that names them; never those lent from elsewhere. */
export function install() {
  if (lstatSync(inRoot('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return
  const installed = inRoot('node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(inRoot('package-lock.json')).mtimeMs) return
  say('Henter pakker (npm ci) …')
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], 'Pakkerne kunne ikke hentes.')
}

const sources = ['src', 'mocks', 'public', 'index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

function* filesUnder(path) {
  if (!statSync(path).isDirectory()) yield path
  else for (const name of readdirSync(path).toSorted()) yield* filesUnder(join(path, name))
}

/** Name, size and time of every source file, as one hash: a file taken away counts too. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const path of filesUnder(inRoot(source))) {
      const { mtimeMs, size } = statSync(path)
      hash.update(`${path}\0${mtimeMs}\0${size}\n`)
    }
  return hash.digest('hex')
}

/** Builds the app and the server when their sources have changed since the last build. */
export function build() {
  const stamp = inRoot('dist', '.built-from')
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('Bygger Sagsgang …')
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js')
  // Whatever the shell or a test runner has set: with another NODE_ENV the app would answer itself from the samples.
  const env = { NODE_ENV: 'production' }
  run(process.execPath, [vite, 'build', '--logLevel', 'warn'], 'Appen kunne ikke bygges.', env)
  run(process.execPath, [vite, 'build', '--ssr', '--logLevel', 'warn'], 'Serveren kunne ikke bygges.', env)
  mkdirSync(inRoot('dist'), { recursive: true })
  writeFileSync(stamp, now)
}
