import { outcomes, type Outcome } from '#src/domain/outcome.ts'

/** Outcomes that mean alike for where a case goes next. */
export const families = ['approved', 'passed', 'noted', 'postponed', 'shut', 'other'] as const
export type Family = (typeof families)[number]

export const familyOf: Record<Outcome, Family> = {
  approved: 'approved',
  'approved-with-changes': 'approved',
  recommended: 'passed',
  referred: 'passed',
  hearing: 'passed',
  noted: 'noted',
  discussed: 'noted',
  postponed: 'postponed',
  returned: 'postponed',
  rejected: 'shut',
  withdrawn: 'shut',
  elected: 'other',
  mixed: 'other',
  none: 'other',
  unclear: 'other',
}

/** The outcomes of a family. */
export const outcomesOf = (family: Family): Outcome[] => outcomes.filter((outcome) => familyOf[outcome] === family)
