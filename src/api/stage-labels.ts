import type { Stage } from '#src/domain/case.ts'

/** What the stages are called on the board, in Danish. */
export const stageLabels: Record<Stage, string> = {
  initiated: 'Igangsat',
  internal: 'Intern proces',
  executive: 'Direktion',
  political: 'Udvalg',
  hearing: 'Høring',
  council: 'Byråd',
  adopted: 'Vedtaget',
  'follow-up': 'Udmøntning',
}
