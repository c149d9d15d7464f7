import type { ReactNode } from 'react'
import { Page } from '#src/features/shared/page.tsx'
import { useFormat } from '#src/i18n/language.tsx'
import { useAccessibilityText } from '#src/i18n/rooms/accessibility.ts'
import { cardClass } from '#src/ui/card.tsx'
import styles from './statement.module.css'

/** When what is stated was last gone through; to be moved with every review, and at least once a year. */
const reviewedOn = '2026-11-23'

const agency = 'https://digst.dk/digital-inklusion/webtilgaengelighed/'

/** Tilgængelighedserklæring: what the law asks a public body to say of its website (see the messages). */
export const AccessibilityStatement = () => {
  const text = useAccessibilityText()
  const format = useFormat()
  const [beforeAuthority, afterAuthority] = text.intro('\n').split('\n')
  return (
    <Page title={text.heading}>
      <article className={`${cardClass} ${styles.statement}`}>
        <p>
          {beforeAuthority}
          <Blank what={text.authority} />
          {afterAuthority}
        </p>
        <p>{text.scope(location.origin)}</p>
        <Part title={text.status}>
          <p>{text.statusText}</p>
        </Part>
        <Part title={text.content}>
          <h3>{text.notCompliant}</h3>
          <List of={text.notCompliantItems} />
          <h3>{text.burden}</h3>
          <p>{text.burdenText}</p>
          <h3>{text.outOfScope}</h3>
          <p>{text.outOfScopeText}</p>
        </Part>
        <Part title={text.preparation}>
          <p>{text.preparationText(format.date(reviewedOn))}</p>
          <List of={text.methods} />
          <p>{text.reviewed}</p>
        </Part>
        <Part title={text.feedback}>
          <p>{text.feedbackText}</p>
          <p>
            <Blank what={text.email} />
            <br />
            <Blank what={text.phone} />
          </p>
        </Part>
        <Part title={text.enforcement}>
          <p>{text.enforcementText}</p>
          <p>
            <a href={agency} className={styles.link}>
              {text.enforcementLink}
            </a>
          </p>
        </Part>
        <Part title={text.operator}>
          <p>{text.operatorText}</p>
        </Part>
      </article>
    </Page>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const List = ({ of }: { of: Record<string, string> }) => (
  <ul>
    {Object.entries(of).map(([key, words]) => (
      <li key={key}>{words}</li>
    ))}
  </ul>
)

/** What only the municipality that runs the program knows. */
const Blank = ({ what }: { what: string }) => {
  const accessibility = useAccessibilityText()
  return (
    <mark>
      [{what}: {accessibility.fillIn}]
    </mark>
  )
}
