import { describe, expect, test } from 'vitest'
import type { StoredDocument } from '#src/store/store.ts'
import { aDocument } from '#mocks/factories.ts'
import { apiOver } from './over.ts'

const page = new TextEncoder().encode('<script>alert(1)</script>')
const apiWith = (document: Partial<StoredDocument>) =>
  apiOver({
    document: () => Promise.resolve({ ...aDocument(), bytes: page, text: 'Udskudt.', pageStarts: null, ...document }),
  })

describe('the document as it was received', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  test('comes back byte for byte', async () => {
    const response = await apiWith({ bytes, mediaType: 'application/pdf' }).request('/api/documents/dok-1')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })

  const sandbox = "sandbox; default-src 'none'"
  const closed = "default-src 'none'; frame-ancestors 'none'"
  test.each([
    ['application/pdf', 'application/pdf', 'inline', closed],
    ['text/plain', 'text/plain; charset=utf-8', 'inline', sandbox],
    ['application/json', 'application/json', 'attachment', sandbox],
    ['text/html', 'application/octet-stream', 'attachment', sandbox],
    ['image/svg+xml', 'application/octet-stream', 'attachment', sandbox],
    ['application/xhtml+xml', 'application/octet-stream', 'attachment', sandbox],
    ['', 'application/octet-stream', 'attachment', sandbox],
  ])('a stranger’s %s never runs here', async (mediaType, contentType, shown, policy) => {
    const { headers } = await apiWith({ mediaType, name: 'a.x' }).request('/api/documents/dok-1')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': contentType,
      'content-disposition': `${shown}; filename*=UTF-8''a.x`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    })
  })

  test('old text says that it is in the Windows code page', async () => {
    const { headers } = await apiWith({ bytes: Uint8Array.of(0x6d, 0xf8, 0x64, 0x65) }).request('/api/documents/dok-1')
    expect(headers.get('content-type')).toBe('text/plain; charset=windows-1252')
  })

  test('no name can end the header it stands in', async () => {
    const name = 'møde "1"; (æøå)*\r\nX: y.pdf'
    const { headers } = await apiWith({ mediaType: 'application/pdf', name }).request('/api/documents/dok-1')
    const [, encoded = ''] = headers.get('content-disposition')?.split("UTF-8''") ?? []
    expect(encoded).toMatch(/^[\w.%-]+$/)
    expect(decodeURIComponent(encoded)).toBe(name)
  })
})

test('the text is the very one that every where points into', async () => {
  const text = '\n 1.\tÅbning\r\n\fUdskudt – “til maj” 🗓\n'
  const response = await apiWith({ text }).request('/api/documents/dok-1/text')
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8$/i)
  expect(await response.text()).toBe(text)
})
