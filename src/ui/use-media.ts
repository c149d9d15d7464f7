import { useCallback, useSyncExternalStore } from 'react'

/** A narrow screen, where the menu lies under the thumb and columns stand one below the other; never paper. */
export const phone = 'screen and (max-width: 759px)'

/** Where a table leaves out what a phone does (table.module.css). */
export const narrow = 'screen and (max-width: 1199px)'

/** Whether a media query holds, as of now and as it changes. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (told: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', told)
      return () => media.removeEventListener('change', told)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
