import { createContext, use } from 'react'

/** Opens the palette; the shell gives it, so that every screen can have its button. */
export const OpenSearchContext = createContext(() => {})

export const useOpenSearch = () => use(OpenSearchContext)
