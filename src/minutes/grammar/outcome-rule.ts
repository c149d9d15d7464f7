import type { Outcome } from '#src/domain/outcome.ts'
import { phrase } from './phrase.ts'

export interface OutcomeRule {
  /** Stable: shown with the decision it made. */
  name: string
  pattern: RegExp
  outcome: Outcome
  /** Weak rules speak only where no strong one does. */
  weak: boolean
  /** The row of minutes-formats.md or domain.md, or the way of writing, that it stands for. */
  source: string
}

export const strong = (name: string, outcome: Outcome, words: string, source: string): OutcomeRule => ({
  name,
  outcome,
  pattern: phrase(words),
  weak: false,
  source,
})
export const weak = (name: string, outcome: Outcome, words: string, source: string): OutcomeRule => ({
  ...strong(name, outcome, words, source),
  weak: true,
})
