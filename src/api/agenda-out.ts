import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { runningTimes, type AgendaDraft } from '#src/domain/agenda.ts'
import { bodyId } from '#src/domain/body.ts'
import { appAddress, type AppAddress } from './app-address.ts'
import { calendarOf } from './calendar.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { agendaLines, type AgendaLines } from './documents-out/agenda-lines.ts'
import { agendaText } from './documents-out/agenda-text.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { asOfQuery } from './query.ts'
import { pathId } from './schemas/common.ts'
import { lang, wordsIn, type Language } from './words.ts'

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const
type Paper = keyof typeof mediaTypes

const summaries: Record<Paper, string> = {
  docx: 'A draft as a Word document',
  ics: 'A draft as an appointment, with the agenda in it (iCalendar)',
  txt: 'A draft as plain text, to paste into a mail',
}

const params = z.object({ id: pathId })
const query = z.object({
  ...asOfQuery,
  lang,
  notes: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'Whether what is noted on the items comes along; not when left out' }),
})

/** An agenda as it is taken out (contract.md, Exports): what is closed in it as the asker may have it. */
export function agendaOutRoutes({ store, now }: ApiDeps) {
  const app = new OpenAPIHono<ApiEnv>()
  for (const paper of ['docx', 'ics', 'txt'] as const) {
    const route = routeOf(paper)
    app.openAPIRegistry.registerPath({ ...route, path: `/agendas/{id}.${paper}` })
    // The router takes a whole segment for a parameter: the id comes with its end.
    app.openapi(createRoute({ ...route, path: `/agendas/{id}{[^/]+\\.${paper}}`, hide: true }), async (c) => {
      const { audience } = c.var.view
      const draft = await store.agenda(audience, c.req.valid('param').id.slice(0, -paper.length - 1))
      if (!draft) throw new ProblemError('not-found', 'Dagsordenen findes ikke.')
      const { lang: language = 'da', notes } = c.req.valid('query')
      const lines = agendaLines(draft, { audience, language, notes: notes === 'true' })
      const told = { draft, lines, language, address: appAddress(c), now: now() }
      return c.body(await papers[paper](told), 200, {
        'content-type': mediaTypes[paper],
        'content-disposition': `${paper === 'txt' ? 'inline' : 'attachment'}; filename="${fileName(draft, paper)}"`,
      })
    })
  }
  return app
}

const routeOf = <P extends Paper>(paper: P) => ({
  method: 'get' as const,
  summary: summaries[paper],
  request: { params, query },
  responses: {
    200: { description: 'The agenda', content: { [mediaTypes[paper]]: { schema: z.string() } } },
    ...usualRefusals,
    404: refusal(404),
  },
})

const fileName = ({ body, date }: AgendaDraft, paper: Paper) => `dagsorden-${bodyId(body)}-${date}.${paper}`

interface Told {
  draft: AgendaDraft
  lines: AgendaLines
  language: Language
  address: AppAddress
  now: string
}

const papers: Record<Paper, (told: Told) => Promise<ArrayBuffer> | string> = {
  docx: async ({ lines, language }) => {
    const { agendaWord } = await import('./documents-out/agenda-word.ts')
    return agendaWord(lines, language)
  },
  ics: ({ draft, lines, language, address, now }) => {
    const url = address.agenda(bodyId(draft.body), draft.date)
    const hour = (time: string) => `${draft.date}T${time}:00`
    const { ends } = runningTimes(draft)
    // Named as the meeting's own day and body, so that a calendar that has the meeting from its feed has it once.
    const meeting = {
      id: `${bodyId(draft.body)}-${draft.date}`,
      title: lines.body,
      startsAt: draft.time === null ? draft.date : hour(draft.time),
      endsAt: draft.time === null || ends === null || ends <= draft.time ? null : hour(ends),
      place: draft.place,
      description: `${agendaText(lines, wordsIn[language])}\n${url}`,
      url,
    }
    return calendarOf(lines.title, [meeting], now)
  },
  txt: ({ lines, language }) => agendaText(lines, wordsIn[language]),
}
