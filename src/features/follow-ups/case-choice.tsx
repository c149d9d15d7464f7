import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { useFoundKeys } from '#src/ui/use-found-keys.ts'
import styles from './follow-ups.module.css'
import { followUpQueries } from './queries.ts'

export interface Chosen {
  id: string
  title: string
}

/** The case a follow-up is of, found by words of its title or its number. */
export const CaseChoice = ({
  chosen,
  onChoose,
}: {
  chosen: Chosen | null
  onChoose: (chosen: Chosen | null) => void
}) => {
  const { common } = useText()
  const cases = useCasesText()
  const followUps = useFollowUpsText()
  const [q, setQ] = useState('')
  const { data } = useQuery({ ...followUpQueries.casesWith(q), enabled: q !== '' && chosen === null })
  const { holder, toFound } = useFoundKeys(chosen === null ? (data?.items.length ?? 0) : 0)
  // What was pressed is gone after it; the focus goes to what has come in its place.
  const choose = (to: Chosen | null) => {
    flushSync(() => onChoose(to))
    holder.current?.querySelector<HTMLElement>('input, button')?.focus()
  }
  return (
    <div ref={holder}>
      {chosen === null ? (
        <div className={styles.choice}>
          <span className="muted" aria-hidden="true">
            {followUps.findCase}
          </span>
          <SearchInput
            label={followUps.findCase}
            placeholder={cases.search}
            value={q}
            onSearch={setQ}
            toFound={toFound}
          />
          {q !== '' && data?.items.length === 0 && <p className="muted">{followUps.noSuchCase}</p>}
          {q !== '' && data && (
            <ul className={styles.found}>
              {data.items.map(({ id, title, number }, row) => (
                <li key={id} data-row={row}>
                  <button type="button" onClick={() => choose({ id, title })}>
                    {title} <span className="mono muted">{number ?? common.noCaseNumber}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ) : (
        <p>
          {common.case}: <b>{chosen.title}</b>{' '}
          <Button look="quiet" onClick={() => choose(null)}>
            {followUps.otherCase}
          </Button>
        </p>
      )}
    </div>
  )
}
