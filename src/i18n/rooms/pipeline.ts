import { pipeline } from '../da/pipeline.ts'
import { roomText } from '../language.tsx'

/** The words of Strategier. */
export const usePipelineText = roomText('pipeline', pipeline)
