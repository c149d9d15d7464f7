import type { AgendaContent, AgendaDraft, DraftItem } from '#src/domain/agenda.ts'

/** Small makers of drafts: only what a test is about is said in it. */

export const draftItem = (id: string, about: Partial<DraftItem> = {}): DraftItem => ({
  id,
  title: `Punkt ${id}`,
  caseId: null,
  caseNumber: null,
  kind: 'decision',
  presenter: '',
  minutes: 10,
  note: '',
  closed: false,
  readiness: 'draft',
  ...about,
})

export const content = (about: Partial<AgendaContent> = {}): AgendaContent => ({
  body: 'Chefforum',
  date: '2025-04-09',
  time: '09:00',
  place: null,
  items: [],
  leftOut: [],
  ...about,
})

export const draft = (date: string, items: DraftItem[], about: Partial<AgendaDraft> = {}): AgendaDraft => ({
  ...content({ date, items }),
  id: `draft-${date}`,
  version: 1,
  createdBy: 'Bo',
  createdAt: `${date}T08:00:00+01:00`,
  changedBy: 'Bo',
  changedAt: `${date}T08:00:00+01:00`,
  ...about,
})
