import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Segmented } from '#src/ui/segmented.tsx'
import styles from './agenda.module.css'
import { Candidates } from './candidates.tsx'
import { Clashes } from './clashes.tsx'
import { DeskContext } from './desk-context.ts'
import { Draft } from './draft.tsx'
import { isSame } from './edits.ts'
import { Gone } from './gone.tsx'
import { Printed } from './printed.tsx'
import { agendaQueries } from './queries.ts'
import { useDesk, type DeskFor } from './use-desk.ts'
import { useTheirNews } from './use-their-news.ts'

const panes = ['draft', 'candidates'] as const

/** The two sides of preparing: what could go on, and the agenda. On a phone one at a time. */
export const Workspace = ({ body, bodyId, date, theirs, editable }: DeskFor) => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { asOf } = useAsOf()
  const { oneOf, set } = useUrlState()
  const desk = useDesk({ body, bodyId, date, theirs, editable })
  const [said, setSaid] = useState('')
  useTheirNews(desk, theirs)
  const query = useQuery(agendaQueries.candidates(bodyId, date, asOf))
  const { items, leftOut } = desk.desk.content
  const candidates = query.data?.items ?? []
  const open = candidates.filter(
    (each) => !items.some((item) => isSame(item, each)) && !leftOut.some((left) => isSame(left, each)),
  )
  const pane = oneOf('fane', panes)
  const counts = { draft: items.length, candidates: open.length }
  return (
    <DeskContext value={{ ...desk, bodyId, date, editable, candidates, say: setSaid }}>
      <Printed content={desk.desk.content} />
      <div className="no-print">
        {desk.state === 'gone' && desk.desk.base && <Gone draft={desk.desk.base} />}
        {desk.desk.clashes.length > 0 && <Clashes />}
      </div>
      <div className={`${styles.paneChoice} no-print`}>
        <Segmented
          label={agenda.paneChoice}
          value={pane}
          options={panes.map((each) => [each, agenda.pane(agenda.panes[each], format.number(counts[each]))] as const)}
          onChange={(to) => set({ fane: to === 'draft' ? null : to })}
        />
      </div>
      <div className={`${styles.panes} no-print`} data-pane={pane}>
        <Candidates query={query} open={open} />
        <Draft afterwards={theirs?.afterwards ?? null} />
      </div>
      <output className="visually-hidden">{said}</output>
    </DeskContext>
  )
}
