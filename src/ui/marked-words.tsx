/** Around words that were searched for; characters that no text holds. */
const [markStart, markEnd] = ['\u0001', '\u0002']

/** A short text in which what stands between U+0001 and U+0002 is marked. */
export const MarkedWords = ({ text }: { text: string }) => {
  const [first, ...marked] = text.split(markStart)
  return (
    <>
      {first}
      {Object.entries(marked).map(([at, part]) => {
        const [words, rest] = part.split(markEnd)
        return (
          <span key={at}>
            <mark>{words}</mark>
            {rest}
          </span>
        )
      })}
    </>
  )
}

/** The text without its marks. */
export const unmarked = (text: string) => text.replaceAll(markStart, '').replaceAll(markEnd, '')
