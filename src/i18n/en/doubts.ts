import type { Messages } from '../da.ts'

export const doubts: Messages['doubts'] = {
  unclear: 'There is a decision, but the reader cannot tell its outcome.',
  contested: 'The decision points to more than one outcome.',
  weak: 'The outcome is not said in plain words.',
  pointUnclear: 'At least one point has no clear decision.',
  refusal: 'The recommendation is a refusal; approved means here that it is refused.',
  several: 'There are several decisions under the item, and nothing says which is that of this meeting.',
}
