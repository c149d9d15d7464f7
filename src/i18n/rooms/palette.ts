import { palette } from '../da/palette.ts'
import { roomText } from '../language.tsx'

/** The words of the command palette. */
export const usePaletteText = roomText('palette', palette)
