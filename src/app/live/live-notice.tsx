import { useFormat, useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import styles from '../notices.module.css'
import { useLive } from './use-live.ts'

/** Says that there is news where showing it at once would move what someone reads; and shows it when asked to. */
export const LiveNotice = () => {
  const { live } = useText()
  const format = useFormat()
  const { held, show } = useLive()
  return (
    <output className={held ? `${styles.notice} ${styles.news}` : undefined}>
      {held && (
        <>
          {held.documents > 0 ? live.waiting(format.number(held.documents), held.documents) : live.waitingChanges}
          <Button look="quiet" onClick={show}>
            {live.show}
          </Button>
        </>
      )}
    </output>
  )
}
