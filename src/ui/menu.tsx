import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'

/** A button with an arrow down, and the panel it opens: what is seldom wanted, behind one word. */
export const Menu = ({
  word,
  label = word,
  look,
  children,
}: {
  word: string
  /** Names the panel, where the word alone does not. */
  label?: string
  look?: Parameters<typeof buttonClass>[0]
  children: ReactNode
}) => (
  <Popover
    label={label}
    buttonClass={buttonClass(look)}
    button={
      <>
        {word} <Icon name="down" size={14} />
      </>
    }
  >
    {children}
  </Popover>
)
