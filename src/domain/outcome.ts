/** The class of a decision; what each means stands in `domain.md` under Outcomes. */
export const outcomes = [
  'approved',
  'approved-with-changes',
  'recommended',
  'noted',
  'discussed',
  'postponed',
  'returned',
  'referred',
  'hearing',
  'rejected',
  'withdrawn',
  'elected',
  'mixed',
  'none',
  'unclear',
] as const
export type Outcome = (typeof outcomes)[number]
