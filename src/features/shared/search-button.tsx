import { useText } from '#src/i18n/language.tsx'
import { buttonClass } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { useOpenSearch } from './open-search.ts'
import styles from './page.module.css'

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** The way to the palette for those who do not know its keys, and the keys for those who will. */
export const SearchButton = () => {
  const { common } = useText()
  return (
    <button
      type="button"
      className={`${buttonClass()} ${styles.search}`}
      onClick={useOpenSearch()}
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
    >
      <Icon name="search" size={16} />
      <span>{common.search}</span> <kbd className={styles.keys}>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
    </button>
  )
}
