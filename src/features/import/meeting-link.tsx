import { useQuery } from '@tanstack/react-query'
import { bodyAndDayOf } from '#src/domain/meeting-identity.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat } from '#src/i18n/language.tsx'
import styles from './import.module.css'

/** The way to a meeting that is known by its id alone: *Direktionen 14. jan. 2025*. */
export const MeetingLink = ({ id }: { id: string }) => {
  const format = useFormat()
  const bodies = useQuery(bodyQueries.all(useAsOf().asOf)).data?.items ?? []
  const { bodyId, date } = bodyAndDayOf(id) ?? {}
  const body = bodies.find((each) => each.id === bodyId)
  return (
    <AppLink to={paths.meeting(id)} className={`link ${styles.meeting}`}>
      {body && date !== undefined ? `${body.name} ${format.shortDate(date)}` : id}
    </AppLink>
  )
}
