import { useMemo } from 'react'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { groupOf, type DueGroup } from './grouping.ts'
import { useFollowUpFilter } from './use-follow-up-filter.ts'

const isDueGroup = (group: string, names: Record<DueGroup, string>): group is DueGroup => Object.hasOwn(names, group)

/** How the list is grouped, as the address says; null when it is not. */
export const useGrouping = () => {
  const followUps = useFollowUpsText()
  const { group } = useFollowUpFilter()
  const { day } = useAsOf()
  return useMemo(() => {
    if (group === 'ingen') return null
    const heading = (name: string) => {
      if (group === 'frist' && isDueGroup(name, followUps.dueGroups)) return followUps.dueGroups[name]
      return name === '' ? followUps.noGroup[group] : name
    }
    return { groupOf: (row: FollowUpAnswer) => groupOf(row, group, day), heading }
  }, [day, followUps, group])
}
