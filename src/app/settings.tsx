import { useState } from 'react'
import { useLanguage, useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { useToast } from '#src/ui/toast.tsx'
import styles from './settings.module.css'
import { rememberedTheme, rememberTheme, themes } from './theme.ts'

/** Language with one click, and light or dark. */
export const Settings = () => {
  const { common, shell } = useText()
  const say = useToast()
  const { language, speak } = useLanguage()
  const [theme, setTheme] = useState(rememberedTheme)
  const other = language === 'da' ? 'en' : 'da'
  return (
    <div className={styles.settings}>
      <Button look="quiet" lang={other} onClick={() => void speak(other).catch(() => say(common.error.title))}>
        {shell.otherLanguage}
      </Button>
      <Segmented
        label={shell.theme}
        value={theme}
        options={themes.map((each) => [each, shell.themes[each]] as const)}
        onChange={(chosen) => {
          setTheme(chosen)
          rememberTheme(chosen)
        }}
      />
    </div>
  )
}
