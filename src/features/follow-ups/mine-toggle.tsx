import { useState } from 'react'
import { useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Field } from '#src/ui/field.tsx'
import clash from '#src/features/shared/clash.module.css'
import styles from './follow-ups.module.css'
import { useMyName } from './my-name.ts'
import { useFollowUpFilter } from './use-follow-up-filter.ts'

/** Only what one is responsible for. In local mode one says once who that is. */
export const MineToggle = () => {
  const followUps = useFollowUpsText()
  const { mine, set } = useFollowUpFilter()
  const { name, local } = useMyName()
  const [asking, setAsking] = useState(false)
  const choose = (on: boolean) => {
    if (on && name === null) setAsking(true)
    else set({ mine: on ? 'ja' : null })
  }
  return (
    <>
      <Checkbox
        label={mine && name !== null ? followUps.mineOf(name) : followUps.mine}
        checked={mine}
        onChange={choose}
      />
      {mine && local && (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {followUps.otherName}
        </Button>
      )}
      {asking && <NameDialog onClose={() => setAsking(false)} />}
    </>
  )
}

const NameDialog = ({ onClose }: { onClose: () => void }) => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const { set } = useFollowUpFilter()
  const { name, setName } = useMyName()
  const [typed, setTyped] = useState(name ?? '')
  return (
    <Dialog title={followUps.nameTitle} closeLabel={common.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          setName(typed.trim())
          set({ mine: 'ja', ansvarlig: null })
          onClose()
        }}
      >
        <Field label={followUps.nameLabel} help={followUps.nameHelp}>
          <input
            required
            pattern=".*\S.*"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <div className={clash.buttons}>
          <Button type="submit" look="primary">
            {followUps.nameSave}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
