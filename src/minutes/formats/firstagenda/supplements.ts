import { z } from 'zod'

/** What of an answer tells which meeting it is of, and whether it comes on top of another. */
const answerSchema = z.looseObject({
  Udvalg: z.looseObject({ Navn: z.string() }),
  Moede: z.looseObject({ Dato: z.string(), IsSupplementaryAgenda: z.boolean().nullish() }),
  TillaegsDagsorden: z.boolean().nullish(),
  Dagsordenpunkter: z.array(
    z.looseObject({
      Id: z.string().nullish(),
      Number: z.union([z.string(), z.number()]).nullish(),
      Punktnummer: z.union([z.string(), z.number()]).nullish(),
      Navn: z.string().nullish(),
    }),
  ),
})
type Answer = z.output<typeof answerSchema>
type Item = Answer['Dagsordenpunkter'][number]

const isSupplement = (answer: Answer) =>
  answer.Moede.IsSupplementaryAgenda === true || answer.TillaegsDagsorden === true

/**
 * A supplementary agenda (*tillægsdagsorden*) is no meeting of its own: where the file holds the meeting it belongs to
 * – the same body, the same day – its items follow that meeting's. Answers of another shape are left as they are.
 */
export function withSupplements(answers: readonly unknown[]): unknown[] {
  const read = answers.map((answer) => answerSchema.safeParse(answer).data)
  const main = read.filter((answer) => answer !== undefined && !isSupplement(answer))
  const joined = new Map<Answer, Item[]>()
  const rest: unknown[] = []
  for (const [index, answer] of read.entries()) {
    const to = answer && isSupplement(answer) && main.find((other) => other && sameDay(other, answer))
    if (to) joined.set(to, [...(joined.get(to) ?? to.Dagsordenpunkter), ...answer.Dagsordenpunkter])
    else rest.push(answer ?? answers[index])
  }
  return rest.map((answer) => {
    const items = read.flatMap((each) => (each === answer && each ? (joined.get(each) ?? []) : []))
    return items.length === 0 ? answer : Object.assign({}, answer, { Dagsordenpunkter: inOneRow(items) })
  })
}

const sameDay = (a: Answer, b: Answer) =>
  a.Udvalg.Navn.trim() === b.Udvalg.Navn.trim() && a.Moede.Dato.slice(0, 10) === b.Moede.Dato.slice(0, 10)

const numberOf = (item: Item) => String(item.Number ?? item.Punktnummer ?? '').trim()

/**
 * Minutes may hold the supplement's items already; those come once. A number given to another item before is counted
 * on from the highest, since a meeting has one item of each number.
 */
function inOneRow(items: readonly Item[]): Item[] {
  const row: Item[] = []
  for (const item of items) {
    const there = row.some((other) => (item.Id && other.Id === item.Id) || sameItem(other, item))
    if (there) continue
    const taken = row.some((other) => numberOf(other) === numberOf(item))
    const next = Math.max(0, ...row.map((other) => Number.parseInt(numberOf(other), 10) || 0)) + 1
    row.push(taken ? { ...item, Number: String(next) } : item)
  }
  return row
}

const sameItem = (a: Item, b: Item) =>
  numberOf(a) === numberOf(b) && (a.Navn ?? '') !== '' && a.Navn?.trim() === b.Navn?.trim()
