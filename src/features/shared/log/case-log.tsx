import { useQuery } from '@tanstack/react-query'
import { useAuditText } from '#src/i18n/rooms/audit.ts'
import { Card } from '#src/ui/card.tsx'
import { AppLink } from '../app-link.tsx'
import { useMay } from '../me.ts'
import { paths } from '../paths.ts'
import { LogList } from './log-list.tsx'
import type { ToldOf } from './of-case.ts'
import { logQueries } from './queries.ts'

const shown = 5

/** What people have changed in a case, the latest first; for those who may see everything. */
export const CaseLog = ({ of }: { of: ToldOf }) => {
  const audit = useAuditText()
  const may = useMay('director')
  const { data } = useQuery({ ...logQueries.latest({ case: of.id }, shown), enabled: may })
  if (!data || data.items.length === 0) return null
  return (
    <Card
      title={audit.ofThisCase}
      aside={data.total > shown && <AppLink to={paths.log({ sag: of.id })}>{audit.all}</AppLink>}
    >
      <LogList entries={data.items} brief of={of} />
    </Card>
  )
}
