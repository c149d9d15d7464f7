import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import type { ItemOf } from './item-of.ts'
import styles from './meeting.module.css'
import { useNewer } from './use-newer.ts'

/** The decision one was led to is not the last that was said of the case: says so, and leads to that one. */
export const NewerNotice = ({ of }: { of: ItemOf }) => {
  const { common } = useText()
  const meetings = useMeetingsText()
  const format = useFormat()
  const newer = useNewer(of)
  const [source] = newer?.sources ?? []
  if (!newer?.date || !source) return null
  return (
    <output className={`${styles.newer} no-print`}>
      {meetings.treatedSince}{' '}
      <AppLink to={paths.source(source)} className="link">
        {meetings.treated(
          newer.body ?? common.unknown,
          format.date(newer.date),
          newer.outcome && common.outcome[newer.outcome].toLowerCase(),
        )}
      </AppLink>
    </output>
  )
}
