import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import type { ItemCorrectionAnswer } from '#src/api/schemas/correction.ts'
import { useMay } from '#src/features/shared/me.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { useCorrectedWords } from './corrected-words.ts'
import styles from './correction.module.css'
import type { ItemRef } from './use-corrections.ts'
import { useTakeBack } from './use-take-back.ts'

/** What people have corrected of an item: what was read, who put what in its place and when, and the way back. */
export const Corrected = ({ meetingId, item }: { meetingId: string; item: AgendaItemAnswer }) => {
  const correction = useCorrectionText()
  if (item.corrections.length === 0) return null
  return (
    <ul className={styles.corrected} aria-label={correction.correctedTitle}>
      {item.corrections.map((each) => (
        <Entry key={each.field} of={each} item={{ meetingId, number: item.number, version: item.version }} />
      ))}
    </ul>
  )
}

const Entry = ({ of, item }: { of: ItemCorrectionAnswer; item: ItemRef }) => {
  const correction = useCorrectionText()
  const words = useCorrectedWords()
  const takeBack = useTakeBack()
  const may = useMay('secretariat')
  return (
    <li>
      <Icon name="check" size={14} />
      <span>
        {words(of)} <Signature by={of.by} at={of.at} />
      </span>
      {may && (
        <Button
          look="quiet"
          idle={takeBack.busy}
          aria-label={correction.takeBackThis(correction.fields[of.field])}
          onClick={() => void takeBack.run(item, [{ field: of.field, takenBack: true }])}
        >
          {correction.takeBack}
        </Button>
      )}
    </li>
  )
}

/** «af Lokal bruger i dag», with the date and hour on hover. */
export const Signature = ({ by, at }: { by: string; at: string }) => {
  const correction = useCorrectionText()
  const format = useFormat()
  const { now } = useAsOf()
  return (
    <span className="muted">
      {correction.by(by)}{' '}
      <time dateTime={at} title={`${format.longDate(at)} ${format.time(at)}`}>
        {format.relative(at, now)}
      </time>
    </span>
  )
}
