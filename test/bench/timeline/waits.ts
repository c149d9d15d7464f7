import { manyWaits } from '#mocks/many-waits.ts'

export const day = '2026-11-23'
/** As the API answers: longest first. It filters too; the rest is the screen's work. */
export const all = manyWaits(Number(new URLSearchParams(location.search).get('waits') ?? 40), day)
export const notOverdue = all.filter(({ overdue }) => !overdue)
