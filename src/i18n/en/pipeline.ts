import type { Messages } from '../da.ts'

export const pipeline: Messages['pipeline'] = {
  title: 'Strategies',
  lead: (onTheirWay, done, quiet) =>
    `${onTheirWay} on their way, ${done} finished. ${quiet} not treated for half a year or more.`,
  search: 'Search the strategies',
  view: 'View',
  board: 'Board',
  table: 'Table',
  tableLabel: 'Strategies, policies and plans',
  columns: {
    case: 'Case',
    kind: 'Type',
    stage: 'Stage',
    state: 'State',
    since: 'At this stage since',
    last: 'Last treated',
    next: 'Next body',
  },
  since: 'since',
  next: 'On its way to',
  quiet: (months) => `not treated for ${months} months`,
  neverTreated: 'not yet treated',
  more: (count) => `Show ${count} more`,
  empty: 'No strategies are on their way',
  emptyText: 'Strategies, policies and plans come on the board when minutes show that a body has treated them.',
  emptyAction: 'Import minutes',
  noMatch: 'Nothing fits the filters',
  noMatchText: 'There are strategies on the board, but none that fits what you chose.',
  clearFilters: 'Clear filters',
}
