import { useText } from '#src/i18n/language.tsx'
import { MarkedText } from '#src/ui/marked-text.tsx'
import type { Place } from './place.ts'
import styles from './source.module.css'

/** The document's text with the chosen words marked and in sight. An address may point past a text read anew: then it says so. */
export const SourceText = ({ text, range }: { text: string; range: Place['range'] }) => {
  const { meetings } = useText()
  const outside = range !== null && range.end > text.length
  return (
    <>
      {outside && (
        <p role="alert" className={styles.outside}>
          {meetings.markOutside}
        </p>
      )}
      <MarkedText label={meetings.sourceText} className={styles.paper} text={text} range={outside ? null : range} />
    </>
  )
}
