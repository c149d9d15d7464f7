import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import { goOnFrom } from './go-on.ts'

/** A button that takes its own row out of the list, or itself out of the row; `act` is what it does, in every row. */
export const RowButton = ({
  act,
  onClick,
  ...props
}: Omit<ComponentProps<typeof Button>, 'onClick'> & { act: string; onClick: () => void }) => (
  <Button
    {...props}
    data-act={act}
    onClick={(event) => {
      goOnFrom(event.currentTarget)
      onClick()
    }}
  />
)
