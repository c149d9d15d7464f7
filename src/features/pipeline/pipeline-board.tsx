import { useId, useState } from 'react'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import { Button } from '#src/ui/button.tsx'
import { usePrinting } from '#src/ui/use-printing.ts'
import type { BoardColumn } from './board.ts'
import { PipelineCard } from './pipeline-card.tsx'
import styles from './pipeline.module.css'

/** The stages side by side, left to right as a strategy travels; empty ones step aside. Stacked on a phone. */
export const PipelineBoard = ({ board }: { board: readonly BoardColumn[] }) => (
  // What does not fit is scrolled by keyboard too.
  <section className={styles.board} aria-label={usePipelineText().board} tabIndex={0}>
    {board.map((column) => (
      <Column key={column.stage} column={column} />
    ))}
  </section>
)

/** The adopted grow for years; so many are shown until asked for the rest. */
const shownAtFirst = 12

const Column = ({ column: { stage, cases } }: { column: BoardColumn }) => {
  const { common } = useText()
  const pipeline = usePipelineText()
  const format = useFormat()
  const id = useId()
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const shown = all || printing ? cases : cases.slice(0, shownAtFirst)
  return (
    <section className={cases.length > 0 ? styles.column : styles.emptyColumn} aria-labelledby={id}>
      <h2 id={id}>
        {common.stage[stage]} <small>{format.number(cases.length)}</small>
      </h2>
      {cases.length > 0 && (
        <ul>
          {shown.map((entry) => (
            <PipelineCard key={entry.case.id} entry={entry} />
          ))}
        </ul>
      )}
      {shown.length < cases.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {pipeline.more(format.number(cases.length - shown.length))}
        </Button>
      )}
    </section>
  )
}
