import { useState } from 'react'
import { answerFile } from '#src/api/client.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useExportsText } from '#src/i18n/rooms/exports.ts'
import { Button } from '#src/ui/button.tsx'
import { useClosePopover } from '#src/ui/popover.tsx'
import { useToast } from '#src/ui/toast.tsx'
import styles from './export-menu.module.css'
import type { ExportProps } from './export-menu.tsx'
import type { Asked } from './queries.ts'
import { saveFile } from './save-file.ts'
import { Subscription } from './subscription.tsx'

/** What the menu of a list holds: its files, and the address to follow it by. */
export const ExportPanel = (props: ExportProps) => (
  <>
    <Files {...props} />
    {props.feed && <Subscription feed={props.feed} body={props.asked.body ?? null} />}
  </>
)

const Files = ({ list, asked, report }: ExportProps) => {
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
      <Button idle={fetching} onClick={() => void fetchFile(`${list}.xlsx`, asked)}>
        {exports.excel}
      </Button>
      <Button idle={fetching} onClick={() => void fetchFile(`${list}.csv`, asked)}>
        {exports.csv}
      </Button>
      <output>{fetching ? exports.fetching : exports.fileHelp}</output>
      {report && (
        <>
          <Button idle={fetching} onClick={() => void fetchFile(`reports/${report}.docx`, { asOf: asked.asOf })}>
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
