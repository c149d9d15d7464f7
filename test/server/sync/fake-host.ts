import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A meeting that the host publishes; decisions make minutes of an agenda. */
export interface Published {
  id: string
  body: string
  day: string
  released: string
  supplement?: boolean
  /** Title and decision of each item, numbered from `from`. */
  items: { title: string; decision: string | null; pdf?: string }[]
  from?: number
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * A FirstAgenda host of our own words, in the shapes of `firstagenda-api.md`. It publishes what `meetings` holds, and
 * answers otherwise where `instead` says so, path by path, once for each entry.
 */
export async function fakeHost(published: Published[] = []) {
  const meetings = [...published]
  const asked: string[] = []
  const cookies: (string | undefined)[] = []
  const instead = new Map<string, Answer[]>()
  const pdfs = new Map<string, Uint8Array>()

  const answers = (path: string): unknown => {
    if (path === '/') return ''
    if (path === '/api/agenda/udvalgsliste') return { Udvalg: { 'Aktuelle politiske udvalg': bodies(meetings) } }
    const found = meetings.find(({ id }) => path === `/api/agenda/dagsorden/${id}`)
    return found && meetingAnswer(found)
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    cookies.push(request.headers.cookie)
    const other = instead.get(path)?.shift()
    if (other) return other(request, response)
    const pdf = pdfs.get(path)
    if (pdf) return void response.end(pdf)
    const answer = answers(path)
    if (path === '/') response.setHeader('set-cookie', '.AspNet.Cookies=besøg; Path=/; HttpOnly')
    response.statusCode = answer === undefined ? 404 : 200
    response.end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const listening = server.address()
  if (listening === null || typeof listening === 'string') throw new Error('the host listens on a port')
  return {
    address: `http://127.0.0.1:${listening.port}`,
    meetings,
    asked,
    cookies,
    instead,
    pdfs,
    /** How often something of this kind was asked for. */
    count: (kind: 'udvalgsliste' | 'dagsorden/') => asked.filter((path) => path.includes(kind)).length,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end('{}')

export const body =
  (text: string): Answer =>
  (_, response) =>
    response.end(text)

function bodies(meetings: readonly Published[]) {
  return [...new Set(meetings.map((meeting) => meeting.body))].map((name) => ({
    Id: `udvalg-${name}`,
    Navn: name,
    Historisk: false,
    Moeder: meetings
      .filter((meeting) => meeting.body === name)
      .map(({ id, day, released, supplement = false }) => ({
        Id: id,
        Dato: `${day}T10:00:00+01:00`,
        ReleasedDate: released,
        Navn: 'Referat',
        Afsluttet: true,
        IsSupplementaryAgenda: supplement,
        Ukendt: { nyt: 'felt' },
      })),
  }))
}

function meetingAnswer({ id, body: name, day, items, from = 1, supplement = false }: Published) {
  return {
    Id: id,
    Udvalg: { Id: `udvalg-${name}`, Navn: name },
    Moede: {
      Dato: `${day}T10:00:00+01:00`,
      Sted: 'Rådhuset',
      Navn: 'Dagsorden',
      IsSupplementaryAgenda: supplement,
      Moededeltagere: [],
    },
    Dagsordenpunkter: items.map(({ title, decision, pdf }, index) => ({
      Number: String(from + index),
      Navn: title,
      SagsNummer: `25/${100 + from + index}`,
      IsOpen: true,
      Felter: [
        {
          Navn: '',
          Html: pdf
            ? null
            : `<h3>Resume</h3><p>${title} forelægges.</p>${decision ? `<h3>Beslutning</h3><p>${decision}</p>` : ''}`,
          DocumentId: pdf ?? '00000000-0000-0000-0000-000000000000',
        },
      ],
      Bilag: [],
    })),
  }
}
