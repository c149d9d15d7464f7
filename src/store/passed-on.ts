import { bodyId } from '#src/domain/body.ts'
import type { PlannedStep } from '#src/domain/meeting.ts'
import type { PassedOn } from './agenda-store.ts'

/** What the treatment that passed a case on has of where to: whom the decision names, else the planned route. */
export interface Passing extends Omit<PassedOn, 'to'> {
  referredTo: string | null
  planned: readonly PlannedStep[]
}

/** The case with the body it was passed to; none where nobody says which. */
export function passedOn({ referredTo, planned, ...passing }: Passing): PassedOn[] {
  const { body, date } = passing
  const ahead = planned.find((step) => bodyId(step.body) !== bodyId(body) && (step.date === null || step.date > date))
  const to = referredTo ?? ahead?.body ?? null
  return to === null ? [] : [{ ...passing, to }]
}

/** By case, so that two stores tell them alike. */
export function byCase(a: PassedOn, b: PassedOn): number {
  return a.case.id < b.case.id ? -1 : 1
}
