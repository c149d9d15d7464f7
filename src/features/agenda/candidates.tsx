import type { UseQueryResult } from '@tanstack/react-query'
import type { CandidateAnswer } from '#src/api/schemas/agenda.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { Candidate } from './candidate.tsx'
import { LeftOutList } from './left-out.tsx'

/** What could go on and does not yet, and what was left out. */
export const Candidates = ({
  query,
  open,
}: {
  query: Pick<UseQueryResult<{ items: CandidateAnswer[] }>, 'data' | 'error' | 'refetch'>
  open: readonly CandidateAnswer[]
}) => {
  const { common } = useText()
  const agenda = useAgendaText()
  const format = useFormat()
  return (
    <div data-side="candidates">
      <Card title={agenda.candidates} aside={query.data && format.number(open.length)}>
        <QueryView query={query} loading={<SkeletonRows rows={4} height={84} label={common.loading} />}>
          {({ items }) =>
            open.length > 0 ? (
              <ul>
                {open.map((candidate) => (
                  <Candidate key={candidate.id} candidate={candidate} />
                ))}
              </ul>
            ) : items.length > 0 ? (
              <EmptyState title={agenda.candidatesAllOn} text={agenda.candidatesAllOnText} />
            ) : (
              <EmptyState title={agenda.candidatesNone} text={agenda.candidatesNoneText} />
            )
          }
        </QueryView>
        <LeftOutList />
      </Card>
    </div>
  )
}
