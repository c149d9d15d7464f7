import type { ReactNode } from 'react'
import { useText } from '#src/i18n/language.tsx'
import { AsOfControl } from './as-of-control.tsx'
import styles from './page.module.css'
import { Printed } from './printed.tsx'
import { SearchButton } from './search-button.tsx'
import { useArrival } from './use-arrival.ts'

/** What every screen begins with: its title, in the window too, a line of summary, its tools, and the as-of date. */
export const Page = ({
  title,
  above,
  lead,
  tools,
  children,
}: {
  title: string
  /** A small line over the title: a case number, a way back. */
  above?: ReactNode
  lead?: ReactNode
  tools?: ReactNode
  children: ReactNode
}) => {
  const { common } = useText()
  const heading = useArrival()
  return (
    <>
      <title>{`${title} · ${common.appName}`}</title>
      <Printed />
      <header className={styles.header}>
        <div>
          {above}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        <div className={`${styles.tools} no-print`}>
          {tools}
          <AsOfControl />
          <SearchButton />
        </div>
      </header>
      {children}
    </>
  )
}
