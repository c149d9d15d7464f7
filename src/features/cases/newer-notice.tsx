import type { CaseEventAnswer } from '#src/api/schemas/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { newerThan } from '#src/features/shared/newer.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import styles from './case.module.css'
import { useChosenSource } from './use-chosen-source.ts'

/** What one reads is not the last that was said: says so, and leads to the latest treatment. */
export const NewerNotice = ({ events }: { events: readonly CaseEventAnswer[] }) => {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  const { chosen, asked, linkTo } = useChosenSource(events)
  const newer = asked ? newerThan(events, chosen?.event ?? null) : null
  const [source] = newer?.sources ?? []
  if (!newer?.date || !source) return null
  return (
    <output className={`${styles.newer} no-print`}>
      {cases.olderRead}{' '}
      <AppLink to={linkTo(source)} replace className="link">
        {cases.newerTreatment(
          newer.body ?? common.unknown,
          format.date(newer.date),
          newer.outcome && common.outcome[newer.outcome].toLowerCase(),
        )}
      </AppLink>
    </output>
  )
}
