import { useState } from 'react'
import { bodyId } from '#src/domain/body.ts'
import { inDanishOrder } from '#src/domain/order.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { DateInput } from '#src/ui/date-input.tsx'
import { Select } from '#src/ui/select.tsx'
import { useKnownMeetings, useMeeting } from './use-meeting.ts'

const none = ''

/** Which meeting is prepared: one that is known, or a body and a day. */
export const MeetingChoice = () => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { bodyId: chosen, body, date, bodies, set } = useMeeting()
  const known = useKnownMeetings().data ?? []
  const values = known.map((meeting) => `${bodyId(meeting.body)} ${meeting.date}`)
  const now = `${chosen} ${date}`
  const named = bodies.map(({ id, name }) => [id, name] as const).toSorted(([, a], [, b]) => inDanishOrder(a, b))
  const unknown = chosen !== null && !named.some(([id]) => id === chosen) ? [[chosen, body ?? chosen] as const] : []
  return (
    <>
      {known.length > 0 && (
        <Select
          label={agenda.meeting}
          value={values.includes(now) ? now : none}
          options={[
            [none, agenda.otherMeeting],
            ...known.map((meeting, index): [string, string] => [
              values[index] ?? none,
              `${meeting.body} ${format.shortDate(meeting.date)}`,
            ]),
          ]}
          onChange={(to) => {
            const meeting = known[values.indexOf(to)]
            set({ forum: meeting ? bodyId(meeting.body) : null, dato: meeting?.date ?? null })
          }}
        />
      )}
      <Select
        label={agenda.body}
        value={chosen ?? none}
        options={[[none, agenda.chooseBody], ...named, ...unknown]}
        onChange={(forum) => set({ forum: forum || null })}
      />
      <DayInput key={date} value={date} onChange={(dato) => set({ dato })} />
    </>
  )
}

/** A day is typed digit by digit: it counts when it is one of this millennium. */
const DayInput = ({ value, onChange }: { value: string | null; onChange: (day: string) => void }) => {
  const agenda = useAgendaText()
  const [typed, setTyped] = useState(value ?? '')
  return (
    <DateInput
      label={agenda.date}
      value={typed}
      onChange={(day) => {
        setTyped(day)
        if (day >= '2000-01-01') onChange(day)
      }}
    />
  )
}
