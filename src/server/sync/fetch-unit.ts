import { z } from 'zod'
import type { Host } from './host.ts'
import { shaped, type Unit } from './listing.ts'
import { SourceError } from './source-error.ts'

const megabyte = 1024 * 1024
const mostOfMeeting = 25 * megabyte
const mostOfPdf = 15 * megabyte
/** All the PDFs of a meeting; with more, the rest of its items are left without their text. */
const mostOfPdfs = 30 * megabyte

/** Where a section can be a PDF of its own; what else is in the answer is the reader's. */
const feltSchema = z.looseObject({ Html: z.string().nullish(), DocumentId: z.string().nullish() })
const answerSchema = z.looseObject({
  Dagsordenpunkter: z.array(z.looseObject({ Felter: z.array(feltSchema).nullish() })),
})
type Answer = z.output<typeof answerSchema>
type Felt = z.output<typeof feltSchema>

/**
 * The document of a meeting: the answer as it came. With supplementary agendas it is an array of the answers, each as
 * it came; and the PDFs that stand for sections are put beside them, so that all there is to read is in one document.
 */
export async function fetchUnit(host: Host, { parts }: Unit): Promise<Uint8Array> {
  const answers: string[] = []
  for (const { key } of parts) {
    const bytes = await host.get(`/api/agenda/dagsorden/${encodeURIComponent(key)}`, mostOfMeeting)
    const answer = shaped(answerSchema, bytes)
    const whole = pdfFelter(answer).length > 0 ? JSON.stringify(await withPdfs(host, answer)) : null
    if (parts.length === 1 && whole === null) return bytes
    answers.push(whole ?? new TextDecoder().decode(bytes))
  }
  return new TextEncoder().encode(answers.length === 1 ? answers[0] : `[${answers.join(',\n')}]`)
}

const isGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Felter that have no text but a PDF of it; the zero guid means none. */
const pdfOf = ({ Html, DocumentId }: Felt): string | null =>
  !Html?.trim() && DocumentId && isGuid.test(DocumentId) && /[1-9a-f]/i.test(DocumentId) ? DocumentId : null

const pdfFelter = (answer: Answer) => answer.Dagsordenpunkter.flatMap(({ Felter }) => Felter ?? []).filter(pdfOf)

async function withPdfs(host: Host, answer: Answer): Promise<Answer> {
  let left = mostOfPdfs
  const items = []
  for (const item of answer.Dagsordenpunkter) {
    const felter = []
    for (const felt of item.Felter ?? []) {
      const id = pdfOf(felt)
      const pdf = id !== null && left > 0 ? await fetchPdf(host, id, Math.min(left, mostOfPdf)) : null
      left -= pdf?.length ?? 0
      felter.push(pdf ? { ...felt, Pdf: Buffer.from(pdf).toString('base64') } : felt)
    }
    items.push({ ...item, Felter: felter })
  }
  return { ...answer, Dagsordenpunkter: items }
}

/** One that the host refuses is left out, and the reader says of its item that the text is missing. */
async function fetchPdf(host: Host, id: string, maxBytes: number): Promise<Uint8Array | null> {
  try {
    return await host.get(`/Vis/Pdf/bilag/${id}`, maxBytes)
  } catch (error) {
    if (error instanceof SourceError && error.kind === 'refused') return null
    throw error
  }
}
