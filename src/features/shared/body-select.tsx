import { useQuery } from '@tanstack/react-query'
import { inDanishOrder } from '#src/domain/order.ts'
import { useText } from '#src/i18n/language.tsx'
import { Select } from '#src/ui/select.tsx'
import { bodyQueries } from './queries.ts'
import { useAsOf } from './use-as-of.ts'

const every = ''

/** A choice of one body, by its id; null for all of them. A body in the address is there even before the list is. */
export const BodySelect = ({ value, onChange }: { value: string | null; onChange: (body: string | null) => void }) => {
  const { common } = useText()
  const bodies = useQuery(bodyQueries.all(useAsOf().asOf)).data?.items ?? []
  const asked = bodies.find(({ id, name }) => id === value || name === value)?.id ?? value
  const options = bodies
    .map(({ id, name }): readonly [string, string] => [id, name])
    .toSorted(([, a], [, b]) => inDanishOrder(a, b))
  const unknown: (readonly [string, string])[] =
    asked !== null && !options.some(([id]) => id === asked) ? [[asked, asked]] : []
  return (
    <Select
      label={common.body}
      value={asked ?? every}
      options={[[every, common.all], ...options, ...unknown]}
      onChange={(body) => onChange(body === every ? null : body)}
    />
  )
}
