import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleDocuments } from '#mocks/samples/index.ts'
import { holdDataFolder } from '#src/server/lock.ts'
import { describeWithShared, shared } from '#test/shared.ts'

const launcher = fileURLToPath(new URL('../../src/server/sagsgang.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sagsgang-cli-'))
const inFolder = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `sagsgang …` as a person does; the first run builds what is stale. */
function sagsgang(...args: string[]) {
  const env = { ...process.env, SAGSGANG_DATA: inFolder('data'), DATABASE_URL: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  sagsgang('help')
})

/** Two samples as files, as a person has them. */
const files = () =>
  sampleDocuments.slice(0, 2).map(({ name, text }) => {
    writeFileSync(inFolder(name), text)
    return inFolder(name)
  })

it('builds the app as people get it, though a test runner has set NODE_ENV: nothing in it answers from samples', () => {
  const assets = readdirSync(fileURLToPath(new URL('../../dist/app/assets', import.meta.url)))
  expect(assets.filter((name) => name.endsWith('.js'))).not.toEqual([])
  expect(assets.filter((name) => /^(browser|api-worker)-/.test(name))).toEqual([])
})

describe('sagsgang read', () => {
  it('prints one object for one file, an array for several, and nothing else', () => {
    const [first, second] = files()
    const one = sagsgang('read', first!)
    expect(one.status).toBe(0)
    expect(JSON.parse(one.stdout)).toMatchObject({ source: { format: 'text' }, meeting: { kind: 'minutes' } })
    const two = sagsgang('read', first!, second!)
    expect(JSON.parse(two.stdout)).toHaveLength(2)
  })

  it('ends quietly when who reads it has had enough', async () => {
    for (const { name, text } of sampleDocuments) writeFileSync(inFolder(name), text)
    const all = sampleDocuments.map(({ name }) => inFolder(name))
    const child = spawn(process.execPath, [launcher, 'read', ...all, ...all, ...all])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = await once(child, 'close')
    expect({ status, said }).toEqual({ status: 0, said: '' })
  })

  it.each([
    ['a JPEG', 'foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])],
    ['an empty file', 'tom.txt', Buffer.alloc(0)],
    ['a letter', 'brev.txt', Buffer.from('Kære Karen\n\nTak for i går. Vi ses den 3. maj.\n\nHilsen Jens\n')],
    ['a PDF that stops short', 'afkortet.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\n')],
  ])('says what is wrong with %s, and exits 1', (_, name, bytes) => {
    writeFileSync(inFolder(name), bytes)
    const { status, stdout } = sagsgang('read', inFolder(name))
    const { meeting, problems } = JSON.parse(stdout)
    expect({ status, meeting }).toEqual({ status: 1, meeting: null })
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringMatching(/\.$/) })
  })

  it.each([[[]], [['read']], [['flyv']], [['read', '--hurtigt', 'a.txt']], [['read', '/findes/ikke.txt']]])(
    'exits 2 on wrong use: sagsgang %j',
    (args: string[]) => {
      const { status, stdout, stderr } = sagsgang(...args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).not.toMatch(/ {4}at /)
    },
  )
})

describe('sagsgang sync', () => {
  it.each([[['sync']], [['sync', 'dagsordener']], [['sync', 'https://a.dk', 'https://b.dk']]])(
    'exits 2 on wrong use: sagsgang %j',
    (args: string[]) => {
      expect(sagsgang(...args).status).toBe(2)
    },
  )

  it('fetches from no private address, says how that is allowed, and exits 1', () => {
    const { status, stderr } = sagsgang('sync', 'http://127.0.0.1:9')
    expect(status).toBe(1)
    expect(stderr).toMatch(/SYNC_ALLOW_PRIVATE=true/)
    expect(stderr).toMatch(/0 nye, .* 1 fejlede/)
  })
})

describe('sagsgang import and rebuild', () => {
  it('reads files into the database once, and again on demand', () => {
    const paths = files()
    const first = sagsgang('import', ...paths)
    expect(first.stderr).toMatch(/2 af 2 filer er i databasen/)
    expect(sagsgang('import', ...paths).stderr).toMatch(/er her allerede/)
    expect(sagsgang('rebuild').stderr).toMatch(/2 dokumenter læst igen/)
  })

  it('goes on past a file that is not minutes, and exits 1', () => {
    writeFileSync(inFolder('brev.txt'), 'Kære Karen\n\nTak for i går.\n')
    const { status, stderr } = sagsgang('import', inFolder('brev.txt'), ...files())
    expect(status).toBe(1)
    expect(stderr).toMatch(/afvist: .*brev\.txt/)
    expect(stderr).toMatch(/2 af 3 filer/)
  })

  it('is refused while another process has the data folder, saying which', async () => {
    const hold = await holdDataFolder(inFolder('data'), () => 'proces 42')
    // The holder answers on this thread, so the second process must not block it.
    const child = spawn(process.execPath, [launcher, 'rebuild'], {
      env: { ...process.env, SAGSGANG_DATA: inFolder('data'), DATABASE_URL: '' },
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const status = await new Promise((done) => child.once('exit', done))
    await hold.release()
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/i brug af proces 42/) })
  })
})

describeWithShared('sagsgang read on the real referat', () => {
  it.each(['direktionen-2025-01-28.txt', 'direktionen-2025-01-28.pdf'])('finds its facts in %s', (name) => {
    const { status, stdout } = sagsgang('read', join(shared, 'minutes', name))
    const { meeting } = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(meeting).toMatchObject({
      body: 'Direktionen',
      bodyKind: 'executive',
      kind: 'minutes',
      startsAt: '2025-01-28T10:00:00+01:00',
      items: [
        { number: '1', caseNumber: '24/24964', closed: false, followUps: [{ targetBody: 'Chefforum' }] },
        { number: '2', closed: true },
        {
          number: '3',
          title: 'Bæredygtighedsstrategi',
          caseNumber: '22/6757',
          decision: { outcome: 'postponed', body: 'Direktionen', date: '2025-01-28' },
          mentions: expect.arrayContaining([
            expect.objectContaining({ date: '2023-11-22', body: 'Byrådet' }),
            expect.objectContaining({ date: '2024-08-14', body: 'Chefforum' }),
            expect.objectContaining({ date: '2024-10-01', body: 'Opgaveudvalget for Klima og Bæredygtighed' }),
          ]),
          followUps: [],
        },
      ],
    })
  })

  it('cuts the PDF off without presenting half of it as the whole', () => {
    const whole = readFileSync(join(shared, 'minutes', 'direktionen-2025-01-28.pdf'))
    writeFileSync(inFolder('halv.pdf'), whole.subarray(0, whole.length / 2))
    const { problems } = JSON.parse(sagsgang('read', inFolder('halv.pdf')).stdout)
    expect(problems).not.toEqual([])
  })
})
