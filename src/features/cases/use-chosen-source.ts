import { useSearchParams } from 'react-router'
import type { CaseEventAnswer } from '#src/api/schemas/case.ts'
import type { EventSource } from '#src/domain/case.ts'
import { chosenOf, sourceKey } from './course.ts'

const parameter = 'kilde'

/** The step whose source is shown, in the address as `?kilde=direktionen-2025-01-28.420`, and the way to choose another. */
export const useChosenSource = (events: readonly CaseEventAnswer[]) => {
  const [search] = useSearchParams()
  return {
    chosen: chosenOf(events, search.get(parameter)),
    /** True when a person chose it, so that it may be brought into sight. */
    asked: search.has(parameter),
    linkTo: (source: EventSource) => {
      const next = new URLSearchParams(search)
      next.set(parameter, sourceKey(source))
      return `?${next}`
    },
  }
}
