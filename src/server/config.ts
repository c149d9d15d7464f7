import { z } from 'zod'

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/** A host that publishes: what stands after its name is of no matter. */
const hostAddress = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)

/** `30m`, `2h`, `90s`; a number alone is minutes. Hosts are not to be asked all the time. */
function milliseconds(every: string): number {
  const [, count = '0', unit = 'm'] = /^(\d+)\s*(\w*)$/.exec(every) ?? []
  const seconds = Number(count) * ({ s: 1, h: 3600, t: 3600 }[unit] ?? 60)
  return Math.max(10, seconds) * 1000
}

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  HOST: z.string().default('127.0.0.1'),
  SAGSGANG_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SYNC_URL: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((url) => url.trim()))
    .pipe(z.array(hostAddress.or(z.literal(''))))
    .transform((urls) => [...new Set(urls.filter((url) => url !== ''))]),
  SYNC_EVERY: z
    .string()
    .regex(/^\d{1,5}\s*(s|min|m|h|t)?$/, 'skal være som 30m, 2h eller 90s')
    .default('30m')
    .transform(milliseconds),
  SYNC_ALLOW_PRIVATE: z.enum(['true', 'false']).default('false'),
  SAGSGANG_WATCH: z.string().optional(),
})

/** Where minutes come from by themselves. */
export interface SourcesConfig {
  /** Addresses of FirstAgenda hosts. */
  urls: string[]
  everyMs: number
  /** Whether hosts on this machine and its network may be fetched from. */
  allowPrivate: boolean
  /** The folder that is watched. */
  watch: string | null
}

/** How this process is set up; see `contract.md`, Set-up. */
export interface Config {
  port: number
  host: string
  /** Folder of the embedded database; not used when `databaseUrl` is set. */
  dataFolder: string
  databaseUrl: string | null
  sources: SourcesConfig
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
  const { PORT, HOST, SAGSGANG_DATA, DATABASE_URL, SYNC_URL, SYNC_EVERY, SYNC_ALLOW_PRIVATE, SAGSGANG_WATCH } =
    read.data
  if (!loopback.has(HOST))
    throw new ConfigError(
      `HOST=${HOST} er ikke en lokal adresse. Uden login har enhver, der kan nå serveren, alle rettigheder; ` +
        'derfor lytter Sagsgang kun på 127.0.0.1, localhost eller ::1.',
    )
  const sources = {
    urls: SYNC_URL,
    everyMs: SYNC_EVERY,
    allowPrivate: SYNC_ALLOW_PRIVATE === 'true',
    watch: SAGSGANG_WATCH ?? null,
  }
  return { port: PORT, host: HOST, dataFolder: SAGSGANG_DATA, databaseUrl: DATABASE_URL ?? null, sources }
}
