import { useFormat } from '#src/i18n/language.tsx'
import { useImportText } from '#src/i18n/rooms/import.ts'
import { Badge, type BadgeShape, type BadgeTone } from '#src/ui/badge.tsx'
import type { Entry, EntryState } from './queue.ts'

const looks: Record<EntryState, { shape: BadgeShape; tone: BadgeTone }> = {
  waiting: { shape: 'ring', tone: 'calm' },
  sending: { shape: 'arrow', tone: 'accent' },
  reading: { shape: 'half', tone: 'accent' },
  read: { shape: 'dot', tone: 'good' },
  known: { shape: 'dot', tone: 'calm' },
  refused: { shape: 'cross', tone: 'late' },
  cancelled: { shape: 'dash', tone: 'shut' },
}

/** How far a file has come, as shape, colour and words. */
export const EntryStatus = ({ entry }: { entry: Entry }) => {
  const importing = useImportText()
  const format = useFormat()
  return (
    <>
      <Badge {...looks[entry.state]}>{importing.status[entry.state]}</Badge>
      {entry.state === 'sending' && entry.sent > 0 && (
        <div className="muted">{importing.sent(format.number(Math.round(entry.sent * 100)))}</div>
      )}
    </>
  )
}
