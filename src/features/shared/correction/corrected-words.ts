import type { ItemCorrectionAnswer } from '#src/api/schemas/correction.ts'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'

type Value = string | boolean | null | readonly unknown[]
type Field = ItemCorrectionAnswer['field']

/** A correction as a person would say it; `read` is left out where its item is gone. */
type Said = Pick<ItemCorrectionAnswer, 'field' | 'value' | 'by' | 'at'> & { read?: Value }

/** «Læst som Drøftet. Rettet til Udskudt» */
export const useCorrectedWords = () => {
  const { common } = useText()
  const correction = useCorrectionText()
  const format = useFormat()
  const words = (field: Field, value: Value): string => {
    if (value === null) return common.none
    if (field === 'outcome' && typeof value === 'string') return outcomeWords(value, common.outcome)
    if (typeof value === 'boolean') return value ? correction.isClosed : correction.isOpen
    if (typeof value === 'string') return format.quoted(value)
    return correction.followUpCount(format.number(value.length), value.length)
  }
  return ({ field, value, read }: Said | (NonNullable<ReviewAnswer['orphan']> & { read?: Value })): string => {
    const name = correction.fields[field]
    const now = words(field, value)
    if (read === undefined) return correction.correctedTo(name, now)
    const before = words(field, read)
    return JSON.stringify(read) === JSON.stringify(value)
      ? correction.confirmed(name, now)
      : correction.corrected(name, before, now)
  }
}

const outcomeWords = (value: string, names: Record<Outcome, string>) =>
  Object.entries(names).find(([outcome]) => outcome === value)?.[1] ?? value
