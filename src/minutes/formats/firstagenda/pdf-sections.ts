import { z } from 'zod'
import { pdfText } from '../pdf/pdf-text.ts'

/** The PDF of a felt as it was fetched, kept with the answer so that it can be read again; no host sends this field. */
const feltSchema = z.looseObject({ Pdf: z.base64() })
const answerSchema = z.looseObject({ Dagsordenpunkter: z.array(z.looseObject({ Felter: z.array(z.unknown()) })) })

/**
 * Puts the text of each PDF that was fetched for a felt beside it, as `Tekst`. One that cannot be read is left without:
 * the reader says of its item that the text is missing.
 */
export async function withPdfSections(json: unknown): Promise<unknown> {
  if (Array.isArray(json)) return Promise.all(json.map(withPdfSections))
  const { data: answer } = answerSchema.safeParse(json)
  if (!answer) return json
  const items = await Promise.all(
    answer.Dagsordenpunkter.map(async (item) => ({ ...item, Felter: await Promise.all(item.Felter.map(withText)) })),
  )
  return { ...answer, Dagsordenpunkter: items }
}

async function withText(felt: unknown): Promise<unknown> {
  const { data: fetched } = feltSchema.safeParse(felt)
  if (!fetched) return felt
  const { Pdf, ...rest } = fetched
  const extracted = await pdfText(Uint8Array.from(atob(Pdf), (character) => character.charCodeAt(0)))
  return 'problem' in extracted ? rest : { ...rest, Tekst: extracted.source.text }
}
