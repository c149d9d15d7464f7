import { runningTimes, type AgendaDraft, type DraftItem } from '#src/domain/agenda.ts'
import type { Audience } from '#src/domain/audience.ts'
import { formatsOf } from '#src/i18n/format.ts'
import { wordsIn, type Language } from '../words.ts'

/** An agenda as it is told on paper, whatever the paper: each line ready to be set. */
export interface AgendaLines {
  body: string
  /** Dagsorden for Chefforum. */
  title: string
  /** Its day and hours, in words. */
  when: string
  date: string
  place: string | null
  /** Not every item is approved, so this is not what will be sent out. */
  draft: boolean
  items: ItemLines[]
}

export interface ItemLines {
  title: string
  /** What it is for, when, by whom and of which case; nothing of what nobody has said. */
  facts: string
  /** Paragraphs; none where no notes are asked for. */
  note: string[]
}

export interface Asked {
  /** That of the draft, which closed items show by their names only to `all`. */
  audience: Audience
  language: Language
  /** Whether what is noted on the items comes along: notes are often for the secretariat alone. */
  notes: boolean
}

export function agendaLines(draft: AgendaDraft, { audience, language, notes }: Asked): AgendaLines {
  const { papers, agenda } = wordsIn[language]
  const format = formatsOf(language)
  const clock = (time: string) => format.time(`${draft.date}T${time}`)
  const { starts, ends } = runningTimes(draft)

  const when = () => {
    const day = format.longDate(draft.date)
    if (draft.time === null) return day
    const from = papers.at(day, clock(draft.time))
    return ends === null || ends === draft.time ? from : papers.until(from, clock(ends))
  }
  const linesOf = (item: DraftItem, start: string | null): ItemLines => {
    const { title, closed, kind, minutes, presenter, caseNumber, note } = item
    if (closed && audience === 'open') return { title, facts: '', note: [] }
    const facts = [
      agenda.kind[kind],
      ...(start === null ? [] : [papers.clock(clock(start))]),
      ...(minutes === null ? [] : [papers.minutes(String(minutes))]),
      ...(presenter.trim() === '' ? [] : [papers.presenter(presenter)]),
      ...(caseNumber === null ? [] : [papers.caseNumber(caseNumber)]),
    ]
    return {
      title: closed ? papers.closed(title) : title,
      facts: facts.join(', '),
      note: notes ? note.split('\n').filter((line) => line.trim() !== '') : [],
    }
  }
  return {
    body: draft.body,
    title: papers.agendaOf(draft.body),
    when: when(),
    date: format.date(draft.date),
    place: draft.place,
    draft: draft.items.some(({ readiness, closed }) => readiness !== 'approved' && !(closed && audience === 'open')),
    items: draft.items.map((item, index) => linesOf(item, starts[index] ?? null)),
  }
}
