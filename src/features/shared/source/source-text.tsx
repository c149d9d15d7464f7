import type { Where } from '#src/domain/meeting.ts'
import { useSourceText } from '#src/i18n/rooms/source.ts'
import { MarkedText } from '#src/ui/marked-text.tsx'
import styles from './source.module.css'

/** The document's text with the chosen words marked and in sight. An address may point past a text read anew: then it says so. */
export const SourceText = ({ text, range }: { text: string; range: Where | null }) => {
  const source = useSourceText()
  const outside = range !== null && range.end > text.length
  return (
    <>
      {outside && (
        <p role="alert" className={styles.outside}>
          {source.markOutside}
        </p>
      )}
      <MarkedText label={source.text} className={styles.paper} text={text} range={outside ? null : range} />
    </>
  )
}
