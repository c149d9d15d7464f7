import type { ReactNode } from 'react'
import type { Messages } from '#src/i18n/da.ts'

export type ChoiceGroup = keyof Messages['palette']['groups']

/** One line of the palette, and what choosing it does. */
export interface Choice {
  id: string
  group: ChoiceGroup
  label: ReactNode
  /** A quieter line below: where it stands, what was said. */
  note?: ReactNode
  /** It is offered beside what was found, and is none of it. */
  beside?: true
  run: () => void
}

/** The choices under their groups, in the order the groups first come. */
export const byGroup = (choices: readonly Choice[]): [ChoiceGroup, Choice[]][] => {
  const groups = new Map<ChoiceGroup, Choice[]>()
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice])
  return [...groups]
}

/** The choice a key leads to from choice `at`, around the ends; null for a key that leads nowhere. */
export const choiceFrom = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  return null
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø')

/** Whether each word typed begins a word of the text: «op» finds Opfølgning, «moeder» Møder. */
export const isNamed = (text: string, typed: string): boolean => {
  const words = lettersOf(text).split(/\s+/)
  return lettersOf(typed)
    .split(/\s+/)
    .every((start) => words.some((word) => word.startsWith(start)))
}
