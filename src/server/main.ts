import { parseArgs } from 'node:util'
import { ConfigError } from './config.ts'
import { importCommand, readCommand, rebuildCommand, serveCommand, syncCommand } from './commands.ts'
import { NoSuchFileError } from './files.ts'
import { DataInUseError } from './lock.ts'

const usage = `Brug: sagsgang <kommando>

  serve [--no-sample] [FIL_ELLER_MAPPE…]   start appen og API'et på http://127.0.0.1:4310
  read FIL…                                vis som JSON, hvad læseren finder
  import FIL_ELLER_MAPPE…                  læs referater ind i databasen
  sync [ADRESSE]                           hent nyt fra FirstAgenda (ellers fra SYNC_URL)
  rebuild                                  læs alle gemte dokumenter igen

Miljøvariabler: PORT, HOST, SAGSGANG_DATA (mappe, ./data) og DATABASE_URL (postgres://…);
SYNC_URL (kommasepareret), SYNC_EVERY (30m), SYNC_ALLOW_PRIVATE og SAGSGANG_WATCH (mappe).
`

/** Wrong use of the command line: the usage is printed and the exit code is 2. */
class UsageError extends Error {
  override name = 'UsageError'
}

/** The command line of `contract.md`; sets the exit code: 0 done, 1 could not, 2 wrong use. */
export async function main(args: string[]): Promise<void> {
  process.stdout.on('error', (error) => {
    // Who reads what is printed has had enough (`| head`): there is no more to do, and nothing to say.
    if ('code' in error && error.code === 'EPIPE') process.exit()
    throw error
  })
  try {
    process.exitCode = await run(args)
  } catch (error) {
    const [message, code] = explain(error)
    process.stderr.write(`${message}\n`)
    process.exitCode = code
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'no-sample': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command, ...paths] = positionals
  if (values.help || command === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (values['no-sample'] && command !== 'serve') throw new UsageError()
  if (command === 'serve') return serveCommand({ samples: !values['no-sample'], paths })
  if (command === 'rebuild' && paths.length === 0) return rebuildCommand()
  if (command === 'sync' && paths.length <= 1) return syncCommand(paths[0] ?? null)
  if (command === 'read' && paths.length > 0) return readCommand(paths)
  if (command === 'import' && paths.length > 0) return importCommand(paths)
  throw new UsageError()
}

/** What went wrong in words for the person at the keyboard, and the exit code. */
function explain(error: unknown): [string, number] {
  if (error instanceof UsageError) return [usage, 2]
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return [usage, 2]
  if (error instanceof ConfigError) return [error.message, 2]
  if (error instanceof NoSuchFileError) return [`Der er ingen fil eller mappe ved navn ${error.path}.`, 2]
  if (error instanceof DataInUseError)
    return [
      `Datamappen er allerede i brug af ${error.owner}. Stop den anden, eller brug Import-siden der; ` +
        'en anden mappe vælges med SAGSGANG_DATA.',
      1,
    ]
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return ['Porten er optaget af et andet program. Vælg en anden med PORT=4311 npm start.', 1]
  return [error instanceof Error ? (error.stack ?? error.message) : String(error), 1]
}
