/**
 * In local mode nobody signs in, and yet people want to know who did what. So the one who sits at a machine may say
 * once who that is; the page sends it along, and the log has it. It gives no right that is not there without it.
 */
const header = 'sagsgang-name'
const storageKey = 'sagsgang.navn'
const longest = 200

/** The name that was set on this machine; null where none was, and in a worker, which keeps nothing. */
export const localName = (): string | null =>
  typeof localStorage === 'undefined' ? null : localStorage.getItem(storageKey)

export const setLocalName = (name: string): void => localStorage.setItem(storageKey, name)

/** The name as every request of the page carries it: headers hold no æ, ø and å as they are. */
export const nameHeaders = (): Record<string, string> => {
  const name = localName()
  return name === null ? {} : { [header]: encodeURIComponent(name) }
}

/** The name a request carries; null where it has none, or one that nobody could have set. */
export function nameIn(headers: Headers): string | null {
  try {
    return (
      decodeURIComponent(headers.get(header) ?? '')
        .trim()
        .slice(0, longest) || null
    )
  } catch {
    return null
  }
}
