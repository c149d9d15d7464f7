import { createRequire } from 'node:module'

interface Zip {
  files: Record<string, { async: (as: 'string') => Promise<string> }>
}

// What docx itself packs with; nothing else here opens a zip.
const require = createRequire(createRequire(import.meta.url).resolve('docx'))

/** The XML of a Word document's parts, which no reader of text shows. */
export async function partsOf(file: Uint8Array): Promise<Record<string, string>> {
  const { loadAsync }: { loadAsync: (file: Uint8Array) => Promise<Zip> } = require('jszip')
  const { files } = await loadAsync(file)
  const found: Record<string, string> = {}
  for (const [path, part] of Object.entries(files)) {
    const name = /^word\/([a-z]+)\d*\.xml$/.exec(path)?.[1]
    if (name) found[name] = (found[name] ?? '') + (await part.async('string'))
  }
  return found
}
