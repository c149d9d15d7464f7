import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useFormat } from '#src/i18n/language.tsx'
import { usePaletteText } from '#src/i18n/rooms/palette.ts'
import { Icon } from '#src/ui/icon.tsx'
import { byGroup, choiceFrom, type Choice } from './choice.ts'
import styles from './palette.module.css'
import { useChoices } from './use-choices.tsx'
import { asked, useHits } from './use-hits.ts'

/**
 * Søg og gå til: any case, meeting, item, follow-up, screen or action by a few letters. A combobox with a list, by the
 * ARIA Authoring Practices: the focus stays where one types, and the arrow keys say which line Enter takes.
 */
export const Palette = ({
  ahead,
  onClose,
}: {
  /** What was typed before it was there. */
  ahead: string
  onClose: () => void
}) => {
  const palette = usePaletteText()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      className={`${styles.palette} no-print`}
      aria-label={palette.title}
      onClose={onClose}
      // A press beside the palette, on what lies behind it, is a press on the dialog itself.
      onPointerDown={({ target }) => target === dialog.current && close()}
    >
      <Search ahead={ahead} onDone={close} />
    </dialog>
  )
}

const Search = ({ ahead, onDone }: { ahead: string; onDone: () => void }) => {
  const palette = usePaletteText()
  const [changed, setTyped] = useState<string | null>(null)
  const typed = changed ?? ahead
  const [at, setAt] = useState(0)
  const { hits, error, searching } = useHits(typed)
  const choices = useChoices(typed, hits)
  const chosen = Math.min(at, choices.length - 1)
  const id = useId()
  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    onDone()
    choice.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(choices[chosen])
    const to = choiceFrom(event.key, chosen, choices.length)
    if (to === null) return
    event.preventDefault()
    setAt(to)
  }
  return (
    <>
      <div className={styles.search}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={palette.title}
          aria-expanded={choices.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${id}${chosen}` : undefined}
          placeholder={palette.placeholder}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <List id={id} choices={choices} chosen={chosen} choose={choose} />
      <Said
        q={asked(typed)}
        count={choices.filter(({ beside }) => !beside).length}
        searching={searching}
        failed={error !== null}
      />
    </>
  )
}

const List = ({
  id,
  choices,
  chosen,
  choose,
}: {
  id: string
  choices: readonly Choice[]
  chosen: number
  choose: (choice: Choice) => void
}) => {
  const palette = usePaletteText()
  useEffect(() => {
    document.getElementById(`${id}${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  return (
    <div id={`${id}list`} role="listbox" aria-label={palette.results} className={styles.list}>
      {byGroup(choices).map(([group, members]) => (
        <div key={group} role="group" aria-labelledby={`${id}${group}`}>
          <div id={`${id}${group}`} role="presentation" className={styles.group}>
            {palette.groups[group]}
          </div>
          {members.map((choice) => {
            const place = choices.indexOf(choice)
            return (
              <div
                key={choice.id}
                id={`${id}${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === chosen}
                className={styles.choice}
                // The focus stays where one types.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
                onKeyDown={({ key }) => key === 'Enter' && choose(choice)}
              >
                <b>{choice.label}</b>
                {choice.note && <small>{choice.note}</small>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

const Said = ({ q, count, searching, failed }: { q: string; count: number; searching: boolean; failed: boolean }) => {
  const palette = usePaletteText()
  const format = useFormat()
  const words = failed
    ? palette.failed
    : searching
      ? palette.searching
      : count === 0
        ? palette.nothing(q)
        : q && palette.count(format.number(count), count)
  return (
    <p className={styles.said}>
      <output>{words}</output>
      <span>{palette.keys}</span>
    </p>
  )
}
