import type { CSSProperties, ReactNode } from 'react'
import type { EventSource } from '#src/domain/case.ts'
import { useText } from '#src/i18n/language.tsx'
import { AppLink } from './app-link.tsx'
import { paths } from './paths.ts'

/** One click to the sentence in the meeting a fact came from; says where it stands unless given other words. */
export const SourceLink = ({
  source,
  children,
  ...props
}: {
  source: Pick<EventSource, 'meetingId' | 'itemNumber' | 'where'>
  children?: ReactNode
  className?: string | undefined
  style?: CSSProperties
  'aria-label'?: string
  tabIndex?: number
}) => {
  const { common } = useText()
  const { itemNumber, where } = source
  const place = where.page === null ? common.item(itemNumber) : `${common.item(itemNumber)}, ${common.page(where.page)}`
  return (
    <AppLink to={paths.source(source)} {...props}>
      {children ?? place}
    </AppLink>
  )
}
