import { useRef, type RefObject } from 'react'
import { useImportText } from '#src/i18n/rooms/import.ts'
import { Button } from '#src/ui/button.tsx'
import { chosenFiles } from './dropped-files.ts'
import styles from './import.module.css'
import { useFileDrop } from './use-file-drop.ts'

/** Where files and folders are dropped, or chosen. */
export const DropZone = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const importing = useImportText()
  const over = useFileDrop(onFiles)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    <section aria-label={importing.title} className={over ? `${styles.drop} ${styles.over}` : styles.drop}>
      <p className={styles.dropTitle}>{over ? importing.dropNow : importing.drop}</p>
      <p className="muted">{importing.formats}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => files.current?.click()}>
          {importing.chooseFiles}
        </Button>
        <Button onClick={() => folder.current?.click()}>{importing.chooseFolder}</Button>
      </div>
      <Picker ref={files} label={importing.chooseFiles} onFiles={onFiles} />
      <Picker ref={folder} label={importing.chooseFolder} onFiles={onFiles} isFolder />
    </section>
  )
}

/** The browser's own dialog, behind a button that says what it is for. */
const Picker = ({
  ref,
  label,
  isFolder = false,
  onFiles,
}: {
  ref: RefObject<HTMLInputElement | null>
  label: string
  isFolder?: boolean
  onFiles: (files: readonly File[]) => void
}) => (
  <input
    ref={ref}
    type="file"
    hidden
    multiple
    {...(isFolder && { webkitdirectory: '' })}
    aria-label={label}
    onChange={({ target }) => {
      onFiles(chosenFiles(target.files))
      // The same file chosen again is a choice too.
      target.value = ''
    }}
  />
)
