import { joint } from './join-lines.ts'

/** Typewriter widths: a text whose longest line is longer than this was not broken to a width. */
const widest = 130
const narrowest = 50

/**
 * Joins lines that were broken only for want of room, as a mail or a terminal does, so that the same
 * text reads the same at any width. Lists, headings and short lines keep their breaks.
 */
export function unwrapText(text: string): string {
  const lines = text.split('\n')
  const width = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0)
  if (width > widest || width < narrowest) return text
  const breaks = lines.map((line, at) => wasBroken(line, lines[at + 1] ?? '', width))
  const runs = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '').length
  if (breaks.filter(Boolean).length < Math.max(2, runs / 4)) return text
  let last = lines[0] ?? ''
  const parts: string[] = []
  lines.slice(1).forEach((line, at) => {
    const [end, begin] = breaks[at] ? joint(last, line) : [`${last}\n`, line]
    parts.push(end)
    last = begin
  })
  return parts.join('') + last
}

/** An entry of a list, or a label of the head («Afbud: …»). */
const opensLine =
  /^\s*(?:[-–•*·o]\s|\d{1,2}[.)]\s|(?:fraværende|afbud|deltagere|mødedeltagere|medlemmer|sted|tid)\s*:)/i

/** A line was broken where the next word would not have fitted on it. */
function wasBroken(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next)?.[1]
  if (word === undefined || line.trim() === '' || opensLine.test(next)) return false
  return line.trimEnd().length + 1 + word.length > width
}
