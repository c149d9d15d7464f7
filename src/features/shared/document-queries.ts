import { queryOptions } from '@tanstack/react-query'
import { answerText, api } from '#src/api/client.ts'

export const documentQueries = {
  /** The text that every `where` of the document points into. */
  text: (id: string) =>
    queryOptions({
      queryKey: ['documents', 'text', id],
      queryFn: () => answerText(api.documents[':id'].text.$get({ param: { id: encodeURIComponent(id) } })),
    }),
}

/** The address of the document as it was received. */
export const originalOf = (id: string) => `/api/documents/${encodeURIComponent(id)}`
