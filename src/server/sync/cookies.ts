/** The cookies a host sets, by name: all of them go back to it, for as long as the connection is used. */
export function cookieJar() {
  const kept = new Map<string, string>()
  return {
    take(setCookie: readonly string[] = []) {
      for (const cookie of setCookie) {
        const [, name = '', value = ''] = /^([^=;\s]+)=([^;]*)/.exec(cookie) ?? []
        if (name !== '') kept.set(name, value)
      }
    },
    header: (): Record<string, string> =>
      kept.size === 0 ? {} : { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') },
  }
}
