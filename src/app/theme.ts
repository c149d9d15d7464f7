export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'sagsgang.theme'

/** The look chosen on this machine before; as the device has it otherwise. */
export const rememberedTheme = (): Theme =>
  themes.find((theme) => theme === localStorage.getItem(storageKey)) ?? 'system'

/** Shows a theme; look.css goes by `data-theme`. */
export const showTheme = (theme: Theme) => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export const rememberTheme = (theme: Theme) => {
  localStorage.setItem(storageKey, theme)
  showTheme(theme)
}
