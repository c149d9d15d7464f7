/**
 * How the planner is to think, for every connection. Each question has its index and each page is on a disk without
 * arms; that a text's words are kept apart from its row, and cost as much again to look at, the planner does not count.
 * Compiling a question takes longer than any of them. New words (0004_search.sql) are put in their place many meetings
 * at a time (kB), which is half the work of a few at a time.
 */
export const settings = {
  jit: 'off',
  random_page_cost: '1.1',
  enable_seqscan: 'off',
  gin_pending_list_limit: '16384',
}
