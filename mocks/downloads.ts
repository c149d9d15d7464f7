/** What a link of the API leads to, or null for any other click. */
const fileOf = (event: MouseEvent): HTMLAnchorElement | null => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  return link && link.origin === location.origin && link.pathname.startsWith('/api/') ? link : null
}

/** The name in the answer's Content-Disposition, which the API writes encoded where it is not plain. */
const nameIn = (disposition: string | null): string | null => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded !== undefined) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null
}

const keptMs = 60_000

async function save(link: HTMLAnchorElement) {
  const response = await fetch(link.href)
  if (!response.ok) return
  const file = document.createElement('a')
  file.href = URL.createObjectURL(await response.blob())
  file.download = link.download || nameIn(response.headers.get('content-disposition')) || 'sagsgang'
  file.click()
  // The browser may still be asking where to put it.
  setTimeout(() => URL.revokeObjectURL(file.href), keptMs)
}

/**
 * Has files of the API saved by the page: following a link is no request of the page's own, and a service worker that
 * answers for the page does not see it.
 */
export const saveDownloads = () =>
  addEventListener('click', (event) => {
    const link = fileOf(event)
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    void save(link)
  })
