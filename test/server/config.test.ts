import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '#src/server/config.ts'

describe('configuration', () => {
  it('serves this machine on port 4310 from ./data when nothing is set', () => {
    expect(readConfig({})).toEqual({
      port: 4310,
      host: '127.0.0.1',
      dataFolder: './data',
      databaseUrl: null,
      sources: { urls: [], everyMs: 30 * 60_000, allowPrivate: false, watch: null },
    })
  })

  it('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}))
  })

  it.each(['127.0.0.1', 'localhost', '::1'])('listens on %s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST)
  })

  it.each(['0.0.0.0', '::', '192.168.1.20', 'sagsgang.kommune.example'])(
    'refuses to listen on %s while there is no login',
    (HOST) => {
      expect(() => readConfig({ HOST })).toThrow(ConfigError)
      expect(() => readConfig({ HOST })).toThrow(/Uden login/)
    },
  )

  it.each([
    ['PORT', 'telefon'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/sager'],
    ['DATABASE_URL', 'localhost'],
    ['SYNC_URL', 'ftp://dagsordener.fjordby.dk'],
    ['SYNC_URL', 'https://dagsordener.fjordby.dk, dagsordener'],
    ['SYNC_EVERY', 'snart'],
    ['SYNC_ALLOW_PRIVATE', 'ja'],
  ])('names the variable that is wrong: %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(name))
  })

  it('fetches from each host once, whatever stands after its name', () => {
    const SYNC_URL =
      'https://dagsordener.fjordby.dk/udvalg, https://dagsordener.fjordby.dk, http://udvalg.fjordby.dk:8080'
    expect(readConfig({ SYNC_URL }).sources.urls).toEqual([
      'https://dagsordener.fjordby.dk',
      'http://udvalg.fjordby.dk:8080',
    ])
  })

  it.each([
    ['45', 45 * 60],
    ['30m', 30 * 60],
    ['2h', 2 * 3600],
    ['2 t', 2 * 3600],
    ['90s', 90],
    ['1s', 10],
  ])('fetches every %s: %i seconds', (SYNC_EVERY, seconds) => {
    expect(readConfig({ SYNC_EVERY }).sources.everyMs).toBe(seconds * 1000)
  })

  it('keeps the password of a database out of what it says', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://user:hemmelig@db/sager' })).not.toThrow(/hemmelig/)
  })
})
