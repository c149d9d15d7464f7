import { useState } from 'react'
import { answerFile } from '#src/api/client.ts'
import { saveFile } from '#src/features/shared/save-file.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { useExportsText } from '#src/i18n/rooms/exports.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { copyText } from '#src/ui/copy.ts'
import { Menu } from '#src/ui/menu.tsx'
import { useClosePopover } from '#src/ui/popover.tsx'
import { useToast } from '#src/ui/toast.tsx'
import styles from './agenda.module.css'

/** The agenda as it is sent out: to Word, to a calendar, into a mail, on paper. By the id of the draft as it is saved. */
export const OutMenu = ({ id }: { id: string }) => {
  const { out } = useAgendaText()
  return (
    <Menu word={out.button} label={out.menu} look="quiet">
      <Ways id={id} />
    </Menu>
  )
}

const Ways = ({ id }: { id: string }) => {
  const exports = useExportsText()
  const { out } = useAgendaText()
  const { language } = useLanguage()
  const say = useToast()
  const close = useClosePopover()
  const [notes, setNotes] = useState(false)
  const paper = (format: 'docx' | 'ics' | 'txt') =>
    answerFile(
      `/api/agendas/${encodeURIComponent(id)}.${format}?${new URLSearchParams({ lang: language, notes: String(notes) })}`,
    )
  const save = async (format: 'docx' | 'ics') => {
    close()
    try {
      const { file, name } = await paper(format)
      saveFile(file, name)
    } catch {
      say(exports.failed)
    }
  }
  const copy = async () => {
    close()
    const copied = await paper('txt').then(
      async ({ file }) => copyText(await file.text()),
      () => false,
    )
    say(copied ? out.copied : out.copyFailed)
  }
  return (
    <div className={styles.choices}>
      <Button look="quiet" onClick={() => void save('docx')}>
        {out.word}
      </Button>
      <Button look="quiet" onClick={() => void save('ics')}>
        {out.calendar}
      </Button>
      <Button look="quiet" onClick={() => void copy()}>
        {out.copyText}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          close()
          print()
        }}
      >
        {out.print}
      </Button>
      <Checkbox label={out.notes} checked={notes} onChange={setNotes} />
    </div>
  )
}
