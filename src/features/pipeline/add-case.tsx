import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseRowAnswer } from '#src/api/schemas/case.ts'
import { useMay } from '#src/features/shared/me.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useMembership } from '#src/features/shared/use-membership.ts'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { Popover, useClosePopover } from '#src/ui/popover.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { useFoundKeys } from '#src/ui/use-found-keys.ts'
import styles from './pipeline.module.css'
import { casesToAdd, pipelineQueries } from './queries.ts'

/** Finds a case by its title or number and puts it on the board, for who may. */
export const AddCase = () => {
  const pipeline = usePipelineText()
  if (!useMay('secretariat')) return null
  return (
    <Popover label={pipeline.add} buttonClass={buttonClass()} button={pipeline.add}>
      <Found />
    </Popover>
  )
}

const Found = () => {
  const cases = useCasesText()
  const pipeline = usePipelineText()
  const [q, setQ] = useState('')
  const { asOf } = useAsOf()
  const { data } = useQuery(casesToAdd(q, asOf))
  const { data: board } = useQuery(pipelineQueries.all(asOf))
  // A case's own stage tells what its title says, and not that a person has taken it off.
  const there = new Set(board?.stages.flatMap(({ cases: ofStage }) => ofStage.map((each) => each.case.id)))
  const found = board && data?.items.filter(({ id, standing }) => !there.has(id) && !standing)
  const { holder, toFound } = useFoundKeys(found?.length ?? 0)
  return (
    <div ref={holder} className={styles.add}>
      <SearchInput label={pipeline.addSearch} placeholder={cases.search} value={q} onSearch={setQ} toFound={toFound} />
      {found && (
        <ul>
          {found.map((each, row) => (
            <li key={each.id} data-row={row}>
              <Choice of={each} />
            </li>
          ))}
        </ul>
      )}
      {found?.length === 0 && <p className="muted">{pipeline.addNone}</p>}
    </div>
  )
}

const Choice = ({ of }: { of: CaseRowAnswer }) => {
  const { change, busy } = useMembership(of)
  const close = useClosePopover()
  return (
    <Button
      look="quiet"
      idle={busy}
      onClick={() => {
        change(true)
        close()
      }}
    >
      {of.title} {of.number !== null && <span className="mono">{of.number}</span>}
    </Button>
  )
}
