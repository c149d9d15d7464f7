import { z } from 'zod'
import type { ListedMeeting } from '#src/store/source-store.ts'
import { SourceError } from './source-error.ts'

/** What is needed of `GET /api/agenda/udvalgsliste` (firstagenda-api.md); whatever else there is does not matter. */
const meetingSchema = z.object({
  Id: z.string().min(1).max(100),
  Dato: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
  ReleasedDate: z.string().max(100).nullish(),
  Navn: z.string().nullish(),
  Afsluttet: z.boolean().nullish(),
  IsSupplementaryAgenda: z.boolean().nullish(),
})
const bodySchema = z.object({ Id: z.string().max(100), Navn: z.string(), Moeder: z.array(meetingSchema).nullish() })
const listSchema = z.object({ Udvalg: z.record(z.string(), z.array(bodySchema)) })

/** Every meeting of the list, once: a body may be listed under several periods. */
export function listedMeetings(bytes: Uint8Array): ListedMeeting[] {
  const list = shaped(listSchema, bytes)
  const bodies = Object.values(list.Udvalg).flat()
  const meetings = bodies.flatMap(({ Id, Navn, Moeder }) =>
    (Moeder ?? []).map((meeting) => listed(meeting, { id: Id, name: Navn.trim().slice(0, 200) })),
  )
  return [...new Map(meetings.map((meeting) => [meeting.key, meeting])).values()]
}

function listed(meeting: z.output<typeof meetingSchema>, body: { id: string; name: string }): ListedMeeting {
  const day = meeting.Dato.slice(0, 10)
  const { ReleasedDate, Navn, Afsluttet } = meeting
  return {
    key: meeting.Id,
    // A host that does not tell when it published a meeting tells by its name and state that it has become minutes.
    version: ReleasedDate ?? [meeting.Dato, Navn, Afsluttet].join(' ').slice(0, 200),
    name: `${body.name} ${day.split('-').toReversed().join('.')}`,
    bodyKey: body.id,
    day,
    supplement: meeting.IsSupplementaryAgenda === true,
  }
}

/**
 * An answer in the shape it must have.
 * @throws SourceError that names the field that is gone.
 */
export function shaped<T extends z.ZodType>(schema: T, bytes: Uint8Array): z.output<T> {
  const parsed = schema.safeParse(json(bytes))
  if (parsed.success) return parsed.data
  const path = parsed.error.issues[0]?.path.filter((step) => typeof step === 'string') ?? []
  const field = path.length === 0 ? 'svaret' : `feltet ${path.join('.')}`
  throw new SourceError('changed', `Kilden har ændret form: ${field} mangler eller ser anderledes ud.`)
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new SourceError('changed', 'Kilden har ændret form: svaret er ikke JSON.')
  }
}

/** A meeting with its supplementary agendas: what is fetched, read and kept as one. */
export interface Unit<T extends ListedMeeting = ListedMeeting> {
  name: string
  parts: [T, ...T[]]
}

/** Supplementary agendas go with the meeting of their body and day; one without a meeting is a unit of its own. */
export function unitsOf<T extends ListedMeeting>(meetings: readonly T[]): Unit<T>[] {
  const units = meetings
    .filter(({ supplement }) => !supplement)
    .map((meeting): Unit<T> => ({ name: meeting.name, parts: [meeting] }))
  for (const supplement of meetings.filter((meeting) => meeting.supplement)) {
    const unit = units.find(({ parts: [main] }) => main.bodyKey === supplement.bodyKey && main.day === supplement.day)
    if (unit) unit.parts.push(supplement)
    else units.push({ name: `${supplement.name} (tillæg)`, parts: [supplement] })
  }
  return units
}
