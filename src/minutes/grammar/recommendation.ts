import type { Range } from '../outline.ts'
import { pointsOf } from './points.ts'
import { sentencesOf } from './sentences.ts'

/** What an item's recommendation asks for, as far as the class of a decision hangs on it. */
export interface Recommendation {
  /** Points that ask for a refusal; `all` when nothing else is asked for. */
  refusals: string[]
  all: boolean
}

export const noRecommendation: Recommendation = { refusals: [], all: false }

const refusal =
  /(?:meddeles|gives|gives\s+der|får)\s+(?:\S+\s){0,4}?afslag|afslag\s+på|(?<!\p{L})(?:afvises|afslås)(?!\p{L})|ikke\s+(?:godkendes|imødekommes|gives\s+(?:dispensation|tilladelse)|meddeles\s+(?:dispensation|tilladelse))/iu
const asking = /(?<!\p{L})at\s|^\W{0,3}(?:der\s+)?(?:meddeles|gives)/iu

/**
 * Reads whether a recommendation asks for a refusal: then *Godkendt* refuses the applicant
 * (minutes-formats.md, Votes).
 */
export function readRecommendation(text: string, range: Range): Recommendation {
  const { segments } = pointsOf(text, range)
  const numbered = segments.map((part) => ({
    points: part.points,
    refuses: refusal.test(text.slice(part.start, part.end)),
  }))
  if (numbered.length > 0) {
    const refusals = numbered.filter((part) => part.refuses).flatMap((part) => part.points)
    return { refusals, all: numbered.every((part) => part.refuses) }
  }
  const asked = sentencesOf(text, range).filter((sentence) => asking.test(sentence.text))
  return { refusals: [], all: asked.length > 0 && asked.every((sentence) => refusal.test(sentence.text)) }
}

/** Whether approving this point (null: the whole) is refusing what was applied for. */
export function asksForRefusal(recommendation: Recommendation, point: string | null): boolean {
  return recommendation.all || (point !== null && recommendation.refusals.includes(point))
}
