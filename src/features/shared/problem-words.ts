import type { Messages } from '#src/i18n/da.ts'

/** A problem of the reader's in the language spoken: by its code, or as the reader said it where that tells more. */
export const problemWords = (
  problems: Messages['problems'],
  { code, message }: { code: string | null; message: string },
) => Object.entries(problems).find(([known]) => known === code)?.[1] ?? message
