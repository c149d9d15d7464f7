import type { ReviewAnswer } from '#src/api/schemas/review.ts'

/** What one thing to review is called in the address. */
export const keyOf = ({ meetingId, itemNumber, field }: Pick<ReviewAnswer, 'meetingId' | 'itemNumber' | 'field'>) =>
  `${meetingId} ${itemNumber} ${field}`

/** The one the address asks for; the first where it asks for none, or for one that is settled. */
export function chosenOf(rows: readonly ReviewAnswer[], asked: string | null): ReviewAnswer | undefined {
  return rows.find((row) => keyOf(row) === asked) ?? rows[0]
}

/** Which comes after it, when it is settled or left: the next, or the first when it is the last. */
export function nextOf(rows: readonly ReviewAnswer[], of: ReviewAnswer): ReviewAnswer | undefined {
  const others = rows.filter((row) => keyOf(row) !== keyOf(of))
  return others[rows.findIndex((row) => keyOf(row) === keyOf(of))] ?? others[0]
}
