/**
 * How the planner is to think, for every connection. Each question has its index and each page is on a disk without
 * arms; that a text's words are kept apart from its row, and cost as much again to look at, the planner does not count.
 * Compiling a question takes longer than any of them.
 */
export const settings = { jit: 'off', random_page_cost: '1.1', enable_seqscan: 'off' }
