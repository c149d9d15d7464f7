import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { defaultLimits, type ApiDeps, type ApiEnv } from './deps.ts'
import { anything, outbox } from './outbox.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { changedEvent, importedEvent } from './schemas/event.ts'

const route = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Tells what has changed, for as long as the connection is held',
  description:
    'Server-sent events: `imported` and `changed`, each with the revision of the store as its id. After a lost ' +
    'connection, `Last-Event-ID` of another revision than the present is answered with one `changed` of minutes; so is ' +
    '`seen`, which says how far what one shows had come when one begins to listen.',
  request: {
    query: z.object({
      seen: z
        .string()
        .regex(/^\d{1,15}$/)
        .optional(),
    }),
  },
  responses: {
    200: {
      description: 'The changes as they come',
      content: { 'text/event-stream': { schema: importedEvent.or(changedEvent) } },
    },
    ...usualRefusals,
    503: refusal(503),
  },
})

export const eventRoutes = ({ store, limits, stopping }: ApiDeps) => {
  const { listeners: most, heartbeatMs } = { ...defaultLimits, ...limits }
  let listeners = 0
  return new OpenAPIHono<ApiEnv>().openapi(route, async (c) => {
    if (listeners >= most) throw new ProblemError('too-many-listeners', 'Luk nogle af vinduerne.')
    listeners += 1
    const box = outbox(heartbeatMs)
    // Listened to before the revision is read, so that no change falls between the two.
    const unsubscribe = store.subscribe(box.put)
    const leave = () => {
      unsubscribe()
      stopping?.removeEventListener('abort', box.end)
      listeners -= 1
    }
    const revision = await store.revision().catch((error: unknown) => {
      leave()
      throw error
    })
    const seen = c.req.header('last-event-id') ?? c.req.valid('query').seen
    if (seen !== undefined && seen !== String(revision)) box.put(anything(revision))
    // No proxy on the way may keep events back, nor compress them.
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      stream.onAbort(box.end)
      stopping?.addEventListener('abort', box.end)
      if (stopping?.aborted) box.end()
      try {
        // An id without data moves the client's `Last-Event-ID` and tells it nothing.
        await stream.write(`retry: 2000\nid: ${revision}\n\n`)
        for await (const changes of box.changes()) {
          if (changes.length === 0) await stream.write(':\n\n')
          for (const { event, ...data } of changes)
            await stream.writeSSE({ event, id: String(data.revision), data: JSON.stringify(data) })
        }
      } finally {
        leave()
      }
    })
  })
}
