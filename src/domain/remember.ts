/**
 * The same function, that keeps its latest answers: the same few body names and titles are asked of
 * for every item of a country. Bounded, so that strange input cannot fill the memory.
 */
export function remember<Answer>(ask: (text: string) => Answer, bound = 2000): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= bound) answers.clear()
    const answer = ask(text)
    answers.set(text, answer)
    return answer
  }
}
