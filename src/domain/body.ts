/**
 * Body kinds in the order a case usually climbs, lowest first.
 * `advisory` and `other` stand beside the ladder.
 */
export const bodyKinds = [
  'workgroup',
  'management-forum',
  'executive',
  'task-committee',
  'committee',
  'finance-committee',
  'council',
  'advisory',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]
