import { useMemo } from 'react'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { CourseStepRow } from './course-step.tsx'
import { courseOf, meetingsOf, stepKey } from './course.ts'
import styles from './course.module.css'
import { useChosenSource } from './use-chosen-source.ts'

/** Forløb: every step in words, with what was decided and where it is told. */
export const CourseList = ({ case: { events, title } }: { case: CaseAnswer }) => {
  const cases = useCasesText()
  const { oneOf, set } = useUrlState()
  const { chosen, linkTo } = useChosenSource(events)
  const order = oneOf('orden', ['nyeste', 'aeldste'])
  const meetings = useMemo(() => meetingsOf(events), [events])
  const steps = useMemo(() => {
    const { steps: course } = courseOf(events)
    return order === 'nyeste' ? course.toReversed() : course
  }, [events, order])
  return (
    <Card
      title={cases.course}
      aside={
        <Segmented
          label={cases.order}
          value={order}
          options={[
            ['nyeste', cases.newestFirst],
            ['aeldste', cases.oldestFirst],
          ]}
          onChange={(to) => set({ orden: to === 'nyeste' ? null : to })}
        />
      }
    >
      {steps.length === 0 ? (
        <EmptyState title={cases.noCourse} text={title} />
      ) : (
        <ol className={styles.course}>
          {steps.map((step) => (
            <CourseStepRow
              key={stepKey(step.event)}
              step={step}
              meetings={meetings}
              chosen={step.event === chosen?.event}
              linkTo={linkTo}
            />
          ))}
        </ol>
      )}
    </Card>
  )
}
