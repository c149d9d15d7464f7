import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import type { EventSource } from '#src/domain/case.ts'
import { documentQueries } from '#src/features/shared/document-queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { Card } from '#src/ui/card.tsx'
import { MarkedText } from '#src/ui/marked-text.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './case.module.css'
import { courseOf } from './course.ts'
import { excerptOf } from './excerpt.ts'
import { useStepWords } from './step-words.ts'
import { useChosenSource } from './use-chosen-source.ts'

/** Kilden: what the minutes say of the chosen step, its words marked, with the way to the whole. */
export const SourcePanel = ({ case: { events } }: { case: CaseAnswer }) => {
  const cases = useCasesText()
  const { chosen, asked } = useChosenSource(events)
  const words = useStepWords()
  const panel = useRef<HTMLDivElement>(null)
  const source = chosen?.source
  useEffect(() => {
    if (asked && source) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [asked, source])
  const step = courseOf(events).steps.find(({ event }) => event === chosen?.event)
  return (
    <div ref={panel} className={styles.source}>
      <Card
        title={cases.sourceTitle}
        aside={chosen && <SourceLink source={chosen.source}>{cases.openMinutes}</SourceLink>}
      >
        {chosen && step ? (
          <>
            <p className={styles.sourceOf}>{words(step)}</p>
            <SourceText key={chosen.source.documentId} source={chosen.source} />
          </>
        ) : (
          <p className={styles.sourceOf}>{cases.chooseStep}</p>
        )}
      </Card>
    </div>
  )
}

const SourceText = ({ source: { documentId, where } }: { source: EventSource }) => {
  const { common } = useText()
  const cases = useCasesText()
  const query = useQuery(documentQueries.text(documentId))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} height={30} label={common.loading} />}>
      {(text) => {
        const excerpt = excerptOf(text, where)
        return (
          <MarkedText
            label={cases.excerpt}
            className={styles.paper}
            text={excerpt.text}
            range={excerpt.range}
            cutBefore={excerpt.cutBefore}
            cutAfter={excerpt.cutAfter}
          />
        )
      }}
    </QueryView>
  )
}
