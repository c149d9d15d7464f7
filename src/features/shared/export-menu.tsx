import { useState } from 'react'
import { useLanguage } from '#src/i18n/language.tsx'
import { useExportsText } from '#src/i18n/rooms/exports.ts'
import { Button } from '#src/ui/button.tsx'
import { Menu } from '#src/ui/menu.tsx'
import { useClosePopover } from '#src/ui/popover.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { answerFile } from '#src/api/client.ts'
import type { Asked } from './queries.ts'
import { saveFile } from './save-file.ts'
import styles from './export-menu.module.css'
import { Subscription } from './subscription.tsx'

interface Props {
  /** The list's name in the API. */
  list: 'postponed' | 'follow-ups' | 'cases' | 'pipeline' | 'meetings'
  /** What the list is narrowed to and sorted by: the file has the same. */
  asked: Asked
  /** What of it can be followed from elsewhere, for the body that is chosen. */
  feed?: 'postponed.atom' | 'meetings.ics'
  /** Sager på vej, which is told from the same as the list. */
  report?: 'cases-on-the-way'
}

/** The list as a file, with the filters of the screen, and the address to follow it by where there is one. */
export const ExportMenu = (props: Props) => {
  const exports = useExportsText()
  return (
    <Menu word={exports.button} label={exports.menu}>
      <div className={styles.panel}>
        <Files {...props} />
        {props.feed && <Subscription feed={props.feed} body={props.asked.body ?? null} />}
      </div>
    </Menu>
  )
}

const Files = ({ list, asked, report }: Props) => {
  const exports = useExportsText()
  const { language } = useLanguage()
  const say = useToast()
  const close = useClosePopover()
  const [fetching, setFetching] = useState(false)
  const fetchFile = async (path: string, narrowed: Asked) => {
    setFetching(true)
    try {
      const query = new URLSearchParams({ ...set(narrowed), lang: language })
      const { file, name } = await answerFile(`/api/${path}?${query}`)
      saveFile(file, name)
      close()
    } catch {
      say(exports.failed)
    }
    setFetching(false)
  }
  return (
    <div className={styles.files}>
      <Button disabled={fetching} onClick={() => void fetchFile(`${list}.xlsx`, asked)}>
        {exports.excel}
      </Button>
      <Button disabled={fetching} onClick={() => void fetchFile(`${list}.csv`, asked)}>
        {exports.csv}
      </Button>
      <output>{fetching ? exports.fetching : exports.fileHelp}</output>
      {report && (
        <>
          <Button disabled={fetching} onClick={() => void fetchFile(`reports/${report}.docx`, { asOf: asked.asOf })}>
            {exports.onTheWay}
          </Button>
          <small>{exports.onTheWayHelp}</small>
        </>
      )}
    </div>
  )
}

/** What of a query is set. */
const set = (asked: Asked): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
