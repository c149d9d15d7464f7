import type { Wait } from './case.ts'

/** Whether a wait is not to come on a meeting of that day: it began there, or was put off to a later day (rule 3). */
export function isPutOffBeyond({ latest, until }: Pick<Wait, 'latest' | 'until'>, date: string): boolean {
  return latest >= date || (until !== null && until > date)
}
