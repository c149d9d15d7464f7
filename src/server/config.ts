import { z } from 'zod'

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  HOST: z.string().default('127.0.0.1'),
  SAGSGANG_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
})

/** How this process is set up; see `contract.md`, Set-up. */
export interface Config {
  port: number
  host: string
  /** Folder of the embedded database; not used when `databaseUrl` is set. */
  dataFolder: string
  databaseUrl: string | null
}

/** A set-up that cannot be: says which variable, and what it must be. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads the environment once, at start.
 * @throws ConfigError naming the variable that is wrong. An address beyond loopback is refused,
 * since local mode gives every right to whoever reaches it (`contract.md`, Access).
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = environment.safeParse(set)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new ConfigError(`Miljøvariablen ${issue?.path.join('.')} er forkert: ${issue?.message}`)
  }
  const { PORT, HOST, SAGSGANG_DATA, DATABASE_URL } = read.data
  if (!loopback.has(HOST))
    throw new ConfigError(
      `HOST=${HOST} er ikke en lokal adresse. Uden login har enhver, der kan nå serveren, alle rettigheder; ` +
        'derfor lytter Sagsgang kun på 127.0.0.1, localhost eller ::1.',
    )
  return { port: PORT, host: HOST, dataFolder: SAGSGANG_DATA, databaseUrl: DATABASE_URL ?? null }
}
