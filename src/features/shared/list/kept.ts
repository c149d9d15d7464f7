/** What someone has chosen for a list on this machine; null where nothing, or nothing that can be read, is kept. */
export function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`sagsgang.${key}`) ?? 'null')
  } catch {
    return null
  }
}

export const keep = (key: string, value: unknown) => localStorage.setItem(`sagsgang.${key}`, JSON.stringify(value))
