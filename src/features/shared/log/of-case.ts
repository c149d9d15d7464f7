import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import type { Messages } from '#src/i18n/da.ts'

/** The case on whose page changes are told. */
export interface ToldOf {
  id: string
  title: string
}

const titleField = '.title'

/** The id an agenda has the case's item under: most often the case's own; else the title tells. */
function itemOf({ before, after }: AuditAnswer, { id, title }: ToldOf): string {
  const own = `${id}${titleField}`
  const isIts = (field: string) => field === own || before?.[field] === title || after?.[field] === title
  const fields = Object.keys({ ...before, ...after }).filter((field) => field.endsWith(titleField))
  return fields.find(isIts)?.slice(0, -titleField.length) ?? id
}

/** How a change of an agenda moved the case: put on, taken off, left out or taken back. Null where it did not. */
export function moveOf(entry: AuditAnswer, of: ToldOf): keyof Messages['audit']['agendaMoves'] | null {
  const { kind, before, after } = entry
  if (kind !== 'agenda' || after === null) return null
  const field = `${itemOf(entry, of)}${titleField}`
  const [wasOn, isOn] = [before, after].map((values) => typeof values?.[field] === 'string')
  if (wasOn !== isOn) return isOn ? 'on' : 'off'
  const [wasOut, isOut] = [before, after].map((values) => [values?.leftOut].flat().includes(of.title))
  if (wasOut !== isOut) return isOut ? 'leftOut' : 'takenBack'
  return null
}

/** The change with only what it has of the case: of an agenda the fields of its item, of anything else all of it. */
export function partOf(entry: AuditAnswer, of: ToldOf): AuditAnswer {
  if (entry.kind !== 'agenda') return entry
  const ofItem = `${itemOf(entry, of)}.`
  const its = (values: AuditAnswer['before']) =>
    values && Object.fromEntries(Object.entries(values).filter(([field]) => field.startsWith(ofItem)))
  return { ...entry, before: its(entry.before), after: its(entry.after) }
}
