import { queryOptions } from '@tanstack/react-query'
import { answerBytes, answerText, api } from '#src/api/client.ts'

/** The address of the document as it was received. */
export const originalOf = (id: string) => `/api/documents/${encodeURIComponent(id)}`

export const documentQueries = {
  /** The text that every `where` of the document points into. */
  text: (id: string) =>
    queryOptions({
      queryKey: ['documents', 'text', id],
      queryFn: () => answerText(api.documents[':id'].text.$get({ param: { id: encodeURIComponent(id) } })),
    }),
  /** The document as it was received. It never changes: what another file says is another document. */
  original: (id: string) =>
    queryOptions({
      queryKey: ['documents', 'original', id],
      queryFn: () => answerBytes(originalOf(id)),
      staleTime: Infinity,
    }),
}
