import type { Range } from '../outline.ts'

/** One numbered part of a decision: the points it speaks of, one by one, and the range of its words. */
export interface PointSegment extends Range {
  points: string[]
}

export interface PointedText {
  /** What stands before the first number. */
  lead: Range
  segments: PointSegment[]
}

const prefix = String.raw`(?:(?:ad|at|nr\.?|pkt\.?|punkt(?:erne)?|indstillingspunkt(?:erne)?|indstillingens\s+punkt(?:er)?)\s*)`
const letter = String.raw`(?:[a-k](?=[.):\s–-])|[.)]?\s?[a-k](?=[.):–-]))`
const one = String.raw`(?:\d{1,2}(?![\d/%])${letter}?[.):]{0,2}|[a-k]\))`
const next = String.raw`(?:\d{1,2}(?![\d/%])${letter}?|[a-k](?=[.):\s]))[.):]{0,2}`
const list = String.raw`${one}(?:\s?[-–]\s?${next}|,\s?${next}|\s+og\s+${next})*`

const marker = new RegExp(
  String.raw`^(?<prefix>${prefix})?(?<list>${list})\s*(?:at-punkt(?:et)?\s+)?(?:[:–-]\s)?`,
  'iu',
)

/** Ordinals and dates at the start of a line are no points: «1. behandling», «12. marts». */
const ordinal =
  /^(?:behandl|udkast|udgave|kvartal|halvår|viceborgmester|næstformand|etape|fase|plads|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|for |imod |stk)/iu

/** What a point inside a line goes on with; anything else («3.2 km») is no point. */
const verdictAhead =
  /^(?:\p{Lu}|ikke|godkend|anbefal|kan |kunne |tag|tog|drøft|uds|bortf|udg|oriente|blev|sagen|punktet|bifald|tiltr|afvis|vedt)/u

/**
 * The numbered parts of a decision: `1.-3.`, `1-4`, `2a.`, `1. a.-e.`, `Ad 1`, `At 1)`, `Pkt. 1:`,
 * `1, 2 og 3`. Inside a line a number counts only where it goes on from the one before it.
 */
export function pointsOf(text: string, range: Range): PointedText {
  const marks = marksOf(text, range)
  const segments = marks.map((mark, at) => ({
    points: mark.points,
    start: mark.end,
    end: marks[at + 1]?.start ?? range.end,
  }))
  return { lead: { start: range.start, end: marks[0]?.start ?? range.end }, segments }
}

interface Mark extends Range {
  points: string[]
}

function marksOf(text: string, range: Range): Mark[] {
  const marks: Mark[] = []
  const place = /(?:^|\n)[^\S\n]*(?:[-–•·]\s+)?(?=\S)|[^\S\n]{1,3}(?=\d)/g
  const body = text.slice(range.start, range.end)
  for (const match of body.matchAll(place)) {
    const at = match.index + match[0].length
    const startsLine = match.index === 0 || match[0].includes('\n')
    const mark = markAt(body, at)
    if (!mark || !(startsLine || goesOnFrom(marks.at(-1), mark, body))) continue
    marks.push({ points: mark.points, start: range.start + match.index, end: range.start + mark.end })
  }
  return marks
}

interface FoundMark {
  points: string[]
  end: number
  closed: boolean
}

function markAt(body: string, at: number): FoundMark | null {
  const found = marker.exec(body.slice(at, at + 80))
  const listed = found?.groups?.list
  if (!found || listed === undefined) return null
  const end = at + found[0].length
  const closed = /[.):]$/.test(listed.trim()) || /[:–-]\s*$/.test(found[0])
  const points = expand(listed)
  const isMark = closed || points.length > 1 || (found.groups?.prefix !== undefined && /\s$/.test(found[0]))
  if (!isMark || ordinal.test(body.slice(end, end + 20)) || /^\s?(?:for|imod)\s/u.test(body.slice(end, end + 8)))
    return null
  return { points, end, closed }
}

function goesOnFrom(before: Mark | undefined, mark: FoundMark, body: string): boolean {
  const last = Number.parseInt(before?.points.at(-1) ?? '', 10)
  return (
    mark.closed && Number.parseInt(mark.points[0] ?? '', 10) === last + 1 && verdictAhead.test(body.slice(mark.end))
  )
}

/** `1.-3.` is 1, 2, 3; `1. a.-c.` is 1a, 1b, 1c; `1, 2 og 4` is 1, 2, 4. */
export function expand(listed: string): string[] {
  const tokens = listed.toLowerCase().match(/\d{1,2}|[a-k](?!\p{L})|[-–]|,|og/gu) ?? []
  const points: string[] = []
  let number = ''
  let ranged = false
  for (const token of tokens) {
    if (/^[-–]$/.test(token)) ranged = true
    else if (/^\d/.test(token)) {
      const from = Number.parseInt(points.at(-1) ?? token, 10)
      if (ranged) for (let n = from + 1; n < Number(token); n += 1) points.push(String(n))
      points.push((number = token))
      ranged = false
    } else if (/^[a-k]$/.test(token)) {
      if (ranged)
        for (let c = (points.at(-1)?.charCodeAt(number.length) ?? 0) + 1; c < token.charCodeAt(0); c += 1)
          points.push(number + String.fromCharCode(c))
      else if (points.at(-1) === number) points.pop()
      points.push(number + token)
      ranged = false
    }
  }
  return points
}

const namedPoints = new RegExp(
  String.raw`(?<!\p{L})(?<!jf\.?\s)(?<!under\s)(?:(?:indstillings?(?:ens)?\s?)?(?:punkt(?:er|erne)?|pkt\.?)\s+(?<list>${list}|[a-k](?!\p{L}))|(?<at>\d{1,2}\.(?:\s?(?:,|og)\s\d{1,2}\.){0,9})\s?at-punkt)`,
  'iu',
)

/** Where another named point begins in a sentence: «punkt 1 blev godkendt, punkt 2 blev udsat». */
const nextPoint =
  /(?:,\s+(?:og\s+|mens\s+)?|\s+og\s+|\s+mens\s+)(?=(?:(?!idet|da|hvor|som|jf|under|i|af)\p{L}+\s+)?(?:punkt(?:er|erne)?|pkt\.?|indstillingspunkt|indstillingens\s+punkt)\s+[\da-k](?!\p{L})|(?:\p{L}+\s+)?\d{1,2}\.\s?at-punkt)/giu

/** One clause that names points as what it decides on. */
export interface NamedPoints extends Range {
  points: string[]
}

/**
 * The clauses of a sentence that name points («godkendte indstillingens punkt 1 og 2», «punkt 3 udsættes»).
 * Where a clause begins with its points, the range is what is said of them.
 */
export function namedPointsIn(sentence: string): NamedPoints[] {
  const cuts = [0, ...[...sentence.matchAll(nextPoint)].map((match) => match.index + match[0].length), sentence.length]
  return cuts.slice(0, -1).flatMap((from, at) => {
    const to = cuts[at + 1] ?? sentence.length
    const match = namedPoints.exec(sentence.slice(from, to))
    const points = expand(match?.groups?.list ?? match?.groups?.at ?? '')
    if (!match || points.length === 0) return []
    const start = match.index === 0 ? from + match[0].length : from
    return [{ points, start, end: to }]
  })
}
