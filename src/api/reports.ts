import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { onTheWay } from './documents-out/on-the-way.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery } from './query.ts'
import { lang } from './words.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const onTheWayRoute = createRoute({
  method: 'get',
  path: '/reports/cases-on-the-way.docx',
  summary: 'Sager på vej: what is on its way to adoption, sent on, and adopted this year, as a Word document',
  request: { query: z.object({ ...asOfQuery, lang }) },
  responses: {
    200: { description: 'The document', content: { [wordType]: { schema: z.string() } } },
    ...usualRefusals,
  },
})

/** Reports to lay on the table (contract.md, Exports). */
export const reportRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(onTheWayRoute, async (c) => {
    const { view } = c.var
    const { lang: language = 'da' } = c.req.valid('query')
    const { onTheWayWord } = await import('./documents-out/on-the-way-word.ts')
    return c.body(await onTheWayWord(await onTheWay(store, view), view.asOf, language), 200, {
      'content-type': wordType,
      'content-disposition': `attachment; filename="sager-paa-vej-${view.asOf}.docx"`,
    })
  })
