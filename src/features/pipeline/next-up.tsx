import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { dayOf } from '#src/domain/days.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { Day } from '#src/features/shared/when.tsx'

/** Who is to have the case next: the coming meeting whose agenda has it, else the body alone. */
export const NextUp = ({ nextBody, nextMeeting }: Pick<PipelineCaseAnswer, 'nextBody' | 'nextMeeting'>) =>
  nextMeeting ? (
    <AppLink to={paths.meeting(nextMeeting.id)}>
      {nextMeeting.body} <Day date={dayOf(nextMeeting.startsAt)} short />
    </AppLink>
  ) : (
    nextBody
  )
