import { createContext, use } from 'react'
import { useText } from '#src/i18n/language.tsx'
import styles from './news.module.css'

/** The meetings that have come since the one who sits here last looked. */
export const NewsContext = createContext<ReadonlySet<string>>(new Set())

/** «nyt» on a line that came of a meeting not seen before. */
export const NewMark = ({ of }: { of: readonly (string | null | undefined)[] }) => {
  const { live } = useText()
  const news = use(NewsContext)
  if (!of.some((id) => id != null && news.has(id))) return null
  return (
    <span className={styles.new} title={live.newTitle}>
      {live.new}
    </span>
  )
}
