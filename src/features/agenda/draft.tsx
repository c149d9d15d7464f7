import { useRef, useState } from 'react'
import type { AgendaAnswer } from '#src/api/schemas/agenda.ts'
import { runningTimes } from '#src/domain/agenda.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { DraftHead } from './draft-head.tsx'
import { DraftMenu } from './draft-menu.tsx'
import { DraftRow } from './draft-row.tsx'
import { OutMenu } from './out-menu.tsx'
import { putOwn } from './edits.ts'
import { newId } from './kept.ts'
import { SaveLine } from './save-line.tsx'
import { useDrop } from './use-drag.ts'
import { useMove } from './use-move.ts'

/** The agenda itself: its items in order, each with its time on the clock. */
export const Draft = ({ afterwards }: { afterwards: AgendaAnswer['afterwards'] }) => {
  const agenda = useAgendaText()
  const { desk, editable, undo, say } = useDeskAtHand()
  const { items } = desk.content
  const { starts } = runningTimes(desk.content)
  const list = useRef<HTMLOListElement>(null)
  const { drop } = useMove()
  useDrop(list, (dragged) => drop(dragged, items.length))
  const [written, setWritten] = useState<string | null>(null)
  return (
    <div data-side="draft">
      <Card
        title={agenda.panes.draft}
        aside={
          <>
            <SaveLine />
            {desk.base && <OutMenu id={desk.base.id} />}
            {desk.base && editable && <DraftMenu />}
          </>
        }
      >
        <fieldset disabled={!editable} className={styles.desk}>
          <DraftHead />
          <ol ref={list} className={styles.items}>
            {items.map((item, index) => (
              <DraftRow
                key={item.id}
                item={item}
                index={index}
                start={starts[index] ?? null}
                fresh={item.id === written}
                went={afterwards?.items.find(({ itemId }) => itemId === item.id) ?? null}
              />
            ))}
            {items.length === 0 && (
              <li>
                <EmptyState title={agenda.empty} text={agenda.emptyText} />
              </li>
            )}
          </ol>
          <div className={styles.foot}>
            <OwnItem onWritten={setWritten} />
            <Button
              look="quiet"
              idle={desk.past.length === 0}
              onClick={() => {
                undo()
                say(agenda.undone)
              }}
            >
              {agenda.undo}
            </Button>
            <Ends />
          </div>
        </fieldset>
      </Card>
    </div>
  )
}

const OwnItem = ({ onWritten }: { onWritten: (id: string) => void }) => {
  const agenda = useAgendaText()
  const { edit } = useDeskAtHand()
  return (
    <Button
      onClick={() => {
        const id = newId()
        edit(putOwn(id))
        onWritten(id)
      }}
    >
      {agenda.own}
    </Button>
  )
}

/** How long it all takes, and when it ends. */
const Ends = () => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { content } = useDeskAtHand().desk
  const total = content.items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const { ends } = runningTimes(content)
  if (content.items.length === 0) return null
  return (
    <span className={styles.ends}>
      {agenda.total(format.number(total), total)}
      {ends !== null && ` · ${agenda.ends(ends.replace(':', '.'))}`}
    </span>
  )
}
