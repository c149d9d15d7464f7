import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { useText } from '#src/i18n/language.tsx'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { Day } from '#src/features/shared/when.tsx'

/** When, where and how the case was last treated, leading to the item in the minutes that says so. */
export const LastTreated = ({ lastEvent }: Pick<PipelineCaseAnswer, 'lastEvent'>) => {
  const { common } = useText()
  const pipeline = usePipelineText()
  if (!lastEvent) return <span className="muted">{pipeline.neverTreated}</span>
  const { body, date, outcome, meetingId, itemNumber } = lastEvent
  const words = (
    <>
      {body}
      {outcome && `, ${common.outcome[outcome].toLowerCase()}`} <Day date={date} short />
    </>
  )
  if (meetingId === null) return words
  return <AppLink to={paths.meeting(meetingId, { item: itemNumber })}>{words}</AppLink>
}
