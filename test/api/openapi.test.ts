import { expect, test } from 'vitest'
import { apiOver } from './over.ts'

const api = apiOver({})
const document = await (await api.request('/api/openapi.json')).json()

/**
 * Every route of the app as OpenAPI writes it; middleware and the catch-all have no method of their own. Hono wants
 * what ends in a file's kind as one parameter, OpenAPI does not.
 */
const routes = api.routes
  .filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json')
  .map(
    ({ method, path }) =>
      `${method} ${path.replace(/:(\w+)\{\[\^\/\]\+\\(\.\w+)\}/, '{$1}$2').replaceAll(/:(\w+)/g, '{$1}')}`,
  )

test('describes every route there is, and none else', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.toSorted()).toEqual([...new Set(routes)].toSorted())
  expect(described).toContain('GET /api/cases/{number}')
})

test('every answer in it is described, and every part it points to is there', () => {
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)
  expect(
    [...references].map(([, name]) => name).filter((name) => !(name && name in document.components.schemas)),
  ).toEqual([])
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(['Wait', 'Case', 'FollowUp', 'StoredMeeting', 'Summary', 'Problem', 'SearchHit']),
  )
})

test('a list says how it is sorted, and how much may be asked for', () => {
  const parameters: { name: string; schema: Record<string, unknown> }[] =
    document.paths['/api/postponed'].get.parameters
  const schemaOf = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema
  expect(parameters.map(({ name }) => name)).toEqual([
    'asOf',
    'limit',
    'cursor',
    'sort',
    'body',
    'kind',
    'q',
    'overdue',
  ])
  expect(schemaOf('limit')).toMatchObject({ type: 'integer', minimum: 1, maximum: 500, default: 50 })
  expect(schemaOf('sort')?.enum).toEqual(expect.arrayContaining(['since', '-since', 'count', '-count']))
})

const changes = Object.entries<Record<string, { parameters?: { name: string; in: string }[]; responses: object }>>(
  document.paths,
).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => ['put', 'patch', 'delete'].includes(method))
    .map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
)

// Samples are nobody's work: there is nothing of another's to overwrite.
test.each(changes.filter(({ name }) => name !== 'DELETE /api/samples'))(
  '$name is made on a version, and refused on none and on an older one',
  ({ operation: { parameters = [], responses } }) => {
    expect(parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)).toEqual(['if-match'])
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['412', '428']))
  },
)
