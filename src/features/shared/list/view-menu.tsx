import { Suspense } from 'react'
import { useText } from '#src/i18n/language.tsx'
import { lazily } from '#src/ui/lazily.ts'
import { Menu } from '#src/ui/menu.tsx'

/** Fetched when the first screen stands, or when a hand first comes to the menu. */
export const loadViewPanel = async () => (await import('./view-panel.tsx')).ViewPanel
const ViewPanel = lazily(loadViewPanel)

/** A list's saved views. */
export const ViewMenu = ({ list }: { list: string }) => {
  const { common } = useText()
  return (
    <Menu word={common.views}>
      <Suspense fallback={common.loading}>
        <ViewPanel list={list} />
      </Suspense>
    </Menu>
  )
}
