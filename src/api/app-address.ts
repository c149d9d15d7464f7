import type { Context } from 'hono'

/** Whole addresses of the app's screens, for what is read outside it. The paths are those of the app's `paths.ts`. */
export function appAddress(c: Context) {
  const { origin } = new URL(c.req.url)
  const segment = encodeURIComponent
  return {
    /** This very request's. */
    own: c.req.url,
    postponed: (body: string | null) => `${origin}/udskudt${body === null ? '' : `?forum=${segment(body)}`}`,
    agenda: (body: string, date: string) => `${origin}/dagsorden?forum=${segment(body)}&dato=${date}`,
    case: (id: string) => `${origin}/sager/${segment(id)}`,
    meeting: (id: string, item?: string) =>
      `${origin}/moeder/${segment(id)}${item === undefined ? '' : `?punkt=${segment(item)}`}`,
  }
}

export type AppAddress = ReturnType<typeof appAddress>
