import { useFormat, useText } from '#src/i18n/language.tsx'
import { useListsText } from '#src/i18n/rooms/lists.ts'
import { Button } from '#src/ui/button.tsx'
import { copyText } from '#src/ui/copy.ts'
import { useToast } from '#src/ui/toast.tsx'
import { useAsOf, withAsOf } from '../use-as-of.ts'
import styles from './list.module.css'
import type { Named } from './use-selection.tsx'

/** What a row is when it is taken out of its list. */
export interface Taken extends Named {
  /** As a line of text: its facts, with tabs between, as a spreadsheet takes them. */
  text: string
  /** Its address in the app. */
  path: string
}

/** What can be done with the rows that are chosen; there only while some are. */
export const Selected = ({ taken, onClear }: { taken: readonly Taken[]; onClear: () => void }) => {
  const { common } = useText()
  const lists = useListsText()
  const format = useFormat()
  const say = useToast()
  const { asOf } = useAsOf()
  const count = format.number(taken.length)
  const copy = async (lines: readonly string[]) =>
    say((await copyText(lines.join('\n'))) ? lists.copied(count, taken.length) : common.notCopied)
  return (
    <output className={taken.length === 0 ? undefined : `${styles.selected} no-print`}>
      {taken.length > 0 && (
        <>
          <b>{lists.chosen(count)}</b>
          <Button onClick={() => void copy(taken.map(({ text }) => text))}>{lists.copyText}</Button>
          <Button
            onClick={() => void copy(taken.map(({ path }) => new URL(withAsOf(path, asOf), location.origin).href))}
          >
            {lists.copyLinks}
          </Button>
          <Button look="quiet" onClick={onClear}>
            {lists.chooseNone}
          </Button>
        </>
      )}
    </output>
  )
}
