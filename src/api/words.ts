import { z } from '@hono/zod-openapi'
import { agenda } from '#src/i18n/da/agenda.ts'
import { common } from '#src/i18n/da/common.ts'
import { files } from '#src/i18n/da/files.ts'
import { followUps } from '#src/i18n/da/follow-ups.ts'
import { papers } from '#src/i18n/da/papers.ts'
import { agenda as agendaEn } from '#src/i18n/en/agenda.ts'
import { common as commonEn } from '#src/i18n/en/common.ts'
import { files as filesEn } from '#src/i18n/en/files.ts'
import { followUps as followUpsEn } from '#src/i18n/en/follow-ups.ts'
import { papers as papersEn } from '#src/i18n/en/papers.ts'

/** The app's own words, for what leaves it as a file or a feed: Danish, unless English is asked for. */
export const wordsIn = {
  da: { agenda, common, files, followUps, papers },
  en: { agenda: agendaEn, common: commonEn, files: filesEn, followUps: followUpsEn, papers: papersEn },
} as const

export type Language = keyof typeof wordsIn
export type Words = (typeof wordsIn)[Language]

export const lang = z
  .enum(['da', 'en'])
  .optional()
  .openapi({ description: 'The language of headings and words; Danish when left out' })
