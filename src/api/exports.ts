import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { slug } from '#src/domain/body.ts'
import { caseKinds, caseStates } from '#src/domain/case.ts'
import type { CaseRow, Page, PageRequest } from '#src/store/store.ts'
import { appAddress } from './app-address.ts'
import { caseQuery, casesAsked } from './cases.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { namingExpected, withExpectedBodies } from './expected-bodies.ts'
import { caseColumns, followUpColumns, meetingColumns, waitColumns, type ColumnsOf } from './exports-columns.ts'
import { fileOf, formats, type Format } from './exports-file.ts'
import { followUpQuery, followUpsAsked } from './follow-ups.ts'
import { meetingQuery, meetingsAsked } from './meetings.ts'
import { waitQuery, waitsAsked } from './postponed.ts'
import { byStage, standingStill } from './pipeline-board.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { asOfQuery, filter, yesNo } from './query.ts'
import { lang, wordsIn, type Language, type Words } from './words.ts'

/** More rows than this are refused, never left out: a file that holds most of a list is taken for all of it. */
const mostRows = 20_000

const pages = { limit: true, cursor: true } as const
const queries = {
  waits: waitQuery.omit(pages).extend({ lang }),
  followUps: followUpQuery.omit(pages).extend({ lang }),
  cases: caseQuery.omit(pages).extend({ lang }),
  meetings: meetingQuery.omit(pages).extend({ lang }),
  /** The board is narrowed in the browser, by these. */
  pipeline: z.object({
    ...asOfQuery,
    kind: z.enum(caseKinds).optional(),
    state: z.enum(caseStates).optional(),
    still: yesNo,
    q: filter,
    lang,
  }),
}

const fileRoute = <Query extends z.ZodObject>(path: `/${string}.${Format}`, format: Format, query: Query) =>
  createRoute({
    method: 'get',
    path,
    summary: 'The whole list as a file, with the filters of the list',
    request: { query },
    responses: {
      200: { description: 'The file', content: { [formats[format]]: { schema: z.string() } } },
      ...usualRefusals,
      413: refusal(413),
    },
  })

/** `GET /api/postponed.csv`, `.xlsx` and their like: every list as a file (contract.md, Exports). */
export function exportRoutes({ store }: ApiDeps) {
  const app = new OpenAPIHono<ApiEnv>()
  for (const format of ['csv', 'xlsx'] as const) {
    app.openapi(fileRoute(`/postponed.${format}`, format, queries.waits), async (c) => {
      const asked = c.req.valid('query')
      const rows = await allOf(asked, (page) => store.waits(c.var.view, { ...page, ...waitsAsked(asked) }))
      return send(c, format, asked.lang, 'postponed', rows, waitColumns)
    })
    app.openapi(fileRoute(`/follow-ups.${format}`, format, queries.followUps), async (c) => {
      const asked = c.req.valid('query')
      const rows = await allOf(asked, (page) => store.followUps(c.var.view, { ...page, ...followUpsAsked(asked) }))
      return send(c, format, asked.lang, 'followUps', rows, followUpColumns)
    })
    app.openapi(fileRoute(`/cases.${format}`, format, queries.cases), async (c) => {
      const asked = c.req.valid('query')
      const rows = await allOf(asked, (page) => store.cases(c.var.view, { ...page, ...casesAsked(asked) }))
      const expected = await withExpectedBodies(store, c.var.view, rows)
      return send(c, format, asked.lang, 'cases', expected, caseColumns)
    })
    app.openapi(fileRoute(`/meetings.${format}`, format, queries.meetings), async (c) => {
      const asked = c.req.valid('query')
      const rows = await allOf(asked, (page) => store.meetings(c.var.view, { ...page, ...meetingsAsked(asked) }))
      return send(c, format, asked.lang, 'meetings', rows, meetingColumns)
    })
    app.openapi(fileRoute(`/pipeline.${format}`, format, queries.pipeline), async (c) => {
      const asked = c.req.valid('query')
      const { view } = c.var
      const [known, bodies] = await Promise.all([store.pipeline(view), store.bodies(view)])
      const rows = namingExpected(known, bodies)
      const still = new Set(standingStill(byStage(rows, bodies, view.asOf)).map((one) => one.case.id))
      return send(c, format, asked.lang, 'pipeline', rows.filter(onBoard(asked, still)), caseColumns)
    })
  }
  return app
}

/** Every row of a list, page after page. */
async function allOf<Row>(
  { sort }: { sort?: string | undefined },
  ask: (page: PageRequest) => Promise<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Page<Row> = await ask({ limit: 500, cursor, sort: sort ?? null })
    if (page.total > mostRows) throw new ProblemError('too-large', wordsIn.da.files.tooMany)
    rows.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return rows
}

/** What the board shows when it is narrowed so: its words are looked for in title and number. */
const onBoard =
  ({ kind, state, still, q }: z.output<typeof queries.pipeline>, stopped: ReadonlySet<string>) =>
  ({ case: ref, place }: CaseRow) =>
    (kind === undefined || ref.kind === kind) &&
    (state === undefined || place?.state === state) &&
    (!still || stopped.has(ref.id)) &&
    `${ref.title} ${ref.number ?? ''}`.toLowerCase().includes((q ?? '').toLowerCase())

async function send<Row>(
  c: Context<ApiEnv>,
  format: Format,
  language: Language = 'da',
  list: keyof Words['files']['sheet'],
  rows: readonly Row[],
  columnsIn: ColumnsOf<Row>,
) {
  const words = wordsIn[language]
  const name = words.files.sheet[list]
  const columns = columnsIn(words, appAddress(c))
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const file = await fileOf({ name, columns, rows: cells }, format)
  return c.body(file, 200, {
    'content-type': formats[format],
    'content-disposition': `attachment; filename="${slug(name)}-${c.var.view.asOf}.${format}"`,
  })
}
