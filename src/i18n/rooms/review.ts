import { review } from '../da/review.ts'
import { roomText } from '../language.tsx'

/** The words of Gennemse. */
export const useReviewText = roomText('review', review)
