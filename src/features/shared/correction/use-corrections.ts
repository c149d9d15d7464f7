import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import type { Step } from './steps.ts'

/** An item of a meeting, as it was when the corrections were made on it. */
export interface ItemRef {
  meetingId: string
  number: string
  version: number
}

const ask = ({ meetingId, number, version }: ItemRef, step: Step): Promise<AgendaItemAnswer | null> => {
  const { $put, $delete } = api.meetings[':id'].items[':number'].corrections[':field']
  const request = {
    param: { id: encodeURIComponent(meetingId), number: encodeURIComponent(number), field: step.field },
    query: {},
    header: { 'if-match': `"${version}"` },
  }
  return 'takenBack' in step ? answer($delete(request)) : answer($put({ ...request, json: { value: step.value } }))
}

/**
 * Corrects an item, field by field, each on the version the one before left. What is shown of the minutes anywhere may
 * hang on it, so all of that is asked for again; documents stay as they are.
 */
export const useCorrections = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ item, steps }: { item: ItemRef; steps: readonly Step[] }) => {
      let { version } = item
      for (const step of steps) version = (await ask({ ...item, version }, step))?.version ?? version
      return { ...item, version }
    },
    // Not waited for: what comes next need not.
    onSettled: () => void client.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind !== 'documents' }),
  })
}
