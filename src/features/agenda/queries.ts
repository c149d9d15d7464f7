import { queryOptions } from '@tanstack/react-query'
import { ApiError } from '#src/api/api-error.ts'
import { answer, api, done } from '#src/api/client.ts'
import type { AgendaAnswer, AgendaContentRequest, AgendaDraftAnswer } from '#src/api/schemas/agenda.ts'
import { plain } from '#src/domain/agenda-merge.ts'
import type { AgendaContent } from '#src/domain/agenda.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'

const whole = { limit: '500' }

const one = (id: string, asOf: string | null): Promise<AgendaAnswer> =>
  answer(api.agendas[':id'].$get({ param: { id }, query: asOfQuery(asOf) }))

export const agendaQueries = {
  /** The draft of a meeting; null while nobody has begun one. */
  at: (body: string, date: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['agendas', 'at', body, date, asOf],
      queryFn: async (): Promise<AgendaAnswer | null> => {
        const { items } = await answer(api.agendas.$get({ query: { ...whole, body, from: date, to: date } }))
        return items[0] ? one(items[0].id, asOf) : null
      },
      // Two may be writing: coming back to the window, what the other wrote meanwhile is asked for at once.
      staleTime: 0,
    }),
  /** Where a draft is now, when it is no longer where it was: on another day, or null when it is deleted. */
  wherever: (id: string) =>
    queryOptions({
      queryKey: ['agendas', 'wherever', id],
      queryFn: async (): Promise<AgendaAnswer | null> => {
        try {
          return await one(id, null)
        } catch (error) {
          if (error instanceof ApiError && error.kind === 'not-found') return null
          throw error
        }
      },
    }),
  candidates: (body: string, date: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['agendas', 'candidates', body, date, asOf],
      queryFn: () => answer(api.agendas.candidates.$get({ query: { ...asOfQuery(asOf), ...whole, body, date } })),
    }),
  /** Coming meetings that an agenda has told of. */
  meetings: (from: string) =>
    queryOptions({
      queryKey: ['meetings', 'coming', from],
      queryFn: () => answer(api.meetings.$get({ query: { ...whole, from, sort: 'startsAt' } })),
    }),
}

const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

export const beginAgenda = (json: AgendaContentRequest): Promise<AgendaDraftAnswer> =>
  answer(api.agendas.$post({ query: {}, json }))

export const changeAgenda = (id: string, version: number, json: AgendaContentRequest): Promise<AgendaDraftAnswer> =>
  answer(api.agendas[':id'].$put({ param: { id }, query: {}, header: ifMatch(version), json }))

export const removeAgenda = ({ id, version }: AgendaDraftAnswer): Promise<void> =>
  done(api.agendas[':id'].$delete({ param: { id }, query: {}, header: ifMatch(version) }))

export const readAgenda = (id: string): Promise<AgendaDraftAnswer> => one(id, null)

/** Changes a draft as it stands on the server now. */
export const changeAsItStands = async (id: string, change: (content: AgendaContent) => AgendaContent) => {
  const now = await readAgenda(id)
  return changeAgenda(id, now.version, change(plain(now)))
}

export const sendItem = (
  { id, version }: AgendaDraftAnswer,
  json: { itemId: string; how: 'move' | 'duplicate'; to: { body: string; date: string } },
) => answer(api.agendas[':id'].send.$post({ param: { id }, query: {}, header: ifMatch(version), json }))
