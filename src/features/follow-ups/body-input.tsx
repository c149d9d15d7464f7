import { useQuery } from '@tanstack/react-query'
import { useId, type ChangeEventHandler } from 'react'
import { inDanishOrder } from '#src/domain/order.ts'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { Field } from '#src/ui/field.tsx'

/** The name of a body: those there are offered, and any other may be written. */
export const BodyInput = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: ChangeEventHandler<HTMLInputElement>
}) => {
  const id = useId()
  const bodies = useQuery(bodyQueries.all(null)).data?.items ?? []
  const names = bodies.map(({ name }) => name).toSorted(inDanishOrder)
  return (
    <Field label={label}>
      <input list={id} maxLength={200} value={value} onChange={onChange} />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </Field>
  )
}
