import { z } from 'zod'
import { danishTime } from '#src/domain/danish-clock.ts'
import type { Problem } from '#src/domain/meeting.ts'
import { cleanText } from '../clean-text.ts'
import { type Outline, whereIs } from '../outline.ts'
import { failure, sourceChanged, warning } from '../problems.ts'
import type { FormatReading } from './format.ts'
import { withSupplements } from './firstagenda/supplements.ts'
import { htmlLines } from './html/html-lines.ts'
import { type PrintableItem, printMeeting } from './print/canonical.ts'
import { isClosedTitle } from './print/closed.ts'

/**
 * The fields of `GET /api/agenda/dagsorden/{id}` that the reader needs (`firstagenda-api.md`): strict
 * about them, lenient about everything else. Hosts spell some of them in two ways.
 */
const text = z.string().transform(cleanText)
const optionalText = text.nullish().transform((value) => value ?? null)

const feltSchema = z.object({
  Navn: optionalText,
  Html: z.string().nullish(),
  DocumentId: z.string().nullish(),
  /** The text of its PDF: see `pdf-sections.ts`. */
  Tekst: z.string().nullish(),
})
const itemSchema = z.object({
  Number: z.union([z.string(), z.number()]).nullish(),
  Punktnummer: z.union([z.string(), z.number()]).nullish(),
  Navn: optionalText,
  Caption: optionalText,
  SagsNummer: optionalText,
  Sagsnummer: optionalText,
  CaseNumber: optionalText,
  IsOpen: z.boolean().nullish(),
  Felter: z.array(feltSchema).nullable(),
  Bilag: z.array(z.object({ Navn: text })).nullish(),
})
const answerSchema = z.object({
  Udvalg: z.object({ Navn: text }),
  Moede: z.object({
    Dato: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
    Sted: optionalText,
    Navn: optionalText,
    Moededeltagere: z
      .array(z.object({ Name: text, Absent: z.boolean().nullish(), ParticipationCancelled: z.boolean().nullish() }))
      .nullish(),
  }),
  Dagsordenpunkter: z.array(
    itemSchema
      .refine((item) => item.Number != null || item.Punktnummer != null, { path: ['Number'] })
      .refine((item) => item.Navn !== null || item.Caption !== null, { path: ['Navn'] }),
  ),
})
type Answer = z.output<typeof answerSchema>
type Item = Answer['Dagsordenpunkter'][number]

/** Reads one answer, or a file that holds an array of them. Each meeting is printed into one text. */
export function readFirstAgendaJson(json: unknown): FormatReading {
  const meetings: FormatReading['meetings'] = []
  let printed = ''
  for (const answer of Array.isArray(json) ? withSupplements(json) : [json]) {
    const reading = readAnswer(answer, printed.length)
    printed += reading.text
    meetings.push({ outline: reading.outline, problems: reading.problems })
  }
  if (meetings.length === 0) meetings.push({ outline: null, problems: [failure('not-minutes')] })
  return { format: 'firstagenda-json', source: { text: printed, pageStarts: null }, meetings }
}

/** Whether JSON has anything of FirstAgenda's answer about it. */
export function isFirstAgenda(json: unknown): boolean {
  const first: unknown = Array.isArray(json) ? json[0] : json
  if (typeof first !== 'object' || first === null) return false
  return ['Udvalg', 'Moede', 'Dagsordenpunkter'].filter((field) => field in first).length >= 2
}

function readAnswer(json: unknown, at: number): { text: string; outline: Outline | null; problems: Problem[] } {
  if (!isFirstAgenda(json)) return { text: '', outline: null, problems: [failure('not-minutes')] }
  const parsed = answerSchema.safeParse(json)
  if (!parsed.success) return { text: '', outline: null, problems: [sourceChanged(fieldOf(parsed.error))] }
  const answer = parsed.data
  if (answer.Dagsordenpunkter.length === 0) return { text: '', outline: null, problems: [failure('no-items')] }
  const { text: print, outline } = printMeeting({ ...headOf(answer), items: itemsOf(answer) }, at)
  const source = { text: print, pageStarts: null }
  const problems = outline.items
    .filter((_, index) => isNotFetched(answer.Dagsordenpunkter[index]))
    .map((item) => warning('section-not-fetched', whereIs(source, item.range)))
  return { text: print, outline, problems }
}

/** The name of the field that is gone, without places in lists. */
function fieldOf(error: z.ZodError): string {
  return error.issues[0]?.path.filter((step) => typeof step === 'string').join('.') ?? ''
}

function headOf({ Udvalg, Moede }: Answer) {
  const [date, time] = copenhagen(Moede.Dato)
  const came = (absent: boolean) =>
    (Moede.Moededeltagere ?? [])
      .filter((person) => (person.Absent === true || person.ParticipationCancelled === true) === absent)
      .map((person) => oneLine(person.Name).replaceAll(';', ','))
      .filter((name) => name !== '')
  return {
    body: oneLine(Udvalg.Navn),
    date,
    time,
    place: Moede.Sted === null || oneLine(Moede.Sted) === '' ? null : oneLine(Moede.Sted),
    participants: came(false),
    absent: came(true),
    calledMinutes: /referat/i.test(Moede.Navn ?? ''),
  }
}

/** Day and clock as they stand in the answer, which is local time whatever its field is called; midnight is no time. */
function copenhagen(instant: string): [string, string | null] {
  if (!instant.endsWith('Z')) return [instant.slice(0, 10), clockOf(instant.slice(11, 16))]
  const local = danishTime(instant)
  return [local.slice(0, 10), clockOf(local.slice(11, 16))]
}

const clockOf = (clock: string) => (/^\d\d:\d\d$/.test(clock) && clock !== '00:00' ? clock : null)

function itemsOf({ Dagsordenpunkter, Moede }: Answer): PrintableItem[] {
  const allClosed = /lukket/i.test(Moede.Navn ?? '')
  // One host says `IsOpen: false` of every item: it tells something only where items differ in it.
  const tells = Dagsordenpunkter.some((item) => item.IsOpen === true)
  return Dagsordenpunkter.map((item) => {
    const title = (item.Navn ?? item.Caption ?? '').replace(/[\n\t\f]+/g, ' ').trimStart()
    const number = oneLine(String(item.Number ?? item.Punktnummer ?? ''))
    const caseNumber = [item.SagsNummer, item.Sagsnummer, item.CaseNumber].map((given) => oneLine(given ?? ''))
    return {
      number,
      title,
      caseNumber: caseNumber.find((given) => given !== '') ?? null,
      closed: allClosed || (tells && item.IsOpen === false) || isClosedTitle(title),
      lines: (item.Felter ?? []).flatMap((felt) => [...headingLine(felt.Navn), ...linesOf(felt)]),
      attachments: (item.Bilag ?? []).map((bilag) => oneLine(bilag.Navn)).filter((name) => name !== ''),
    }
  })
}

function headingLine(name: string | null) {
  return name === null || oneLine(name) === '' ? [] : [{ text: oneLine(name), listed: false }]
}

/** The lines of its HTML; where it has none, those of its PDF. */
function linesOf({ Html, Tekst }: z.output<typeof feltSchema>) {
  if (Html?.trim()) return htmlLines(Html)
  return cleanText(Tekst ?? '')
    .split('\n')
    .map((line) => ({ text: line.trim(), listed: false }))
    .filter((line) => line.text !== '')
}

/** Where one host has `Html`, another has only a PDF per item; the zero guid means none. */
function isNotFetched(item: Item | undefined): boolean {
  return (item?.Felter ?? []).some(
    (felt) => !felt.Html?.trim() && !felt.Tekst?.trim() && /[1-9a-f]/i.test(felt.DocumentId ?? ''),
  )
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
