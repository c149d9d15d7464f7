import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What Vite tells of the files it has made (`.vite/manifest.json`), by the source they are made of. */
type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] } | undefined>

/** The built app: its page, and which files a part of it is made of. */
export async function builtApp(folder: string) {
  const [page, manifest] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    readFile(join(folder, '.vite/manifest.json'), 'utf8').then((text) => JSON.parse(text) as Manifest),
  ])

  /** All that a part comes with, itself last. */
  const chunksOf = (name: string): { file: string; css?: string[] }[] => {
    const chunk = manifest[name]
    return chunk ? [...(chunk.imports ?? []).flatMap(chunksOf), chunk] : []
  }

  /** The scripts and style sheets that a source file is built into, but for those that the page names anyway. */
  const filesOf = (source: string | null) => {
    const chunks = source === null ? [] : chunksOf(source)
    const fresh = (files: string[]) => [...new Set(files)].filter((file) => !page.includes(file))
    return { scripts: fresh(chunks.map(({ file }) => file)), styles: fresh(chunks.flatMap(({ css = [] }) => css)) }
  }
  return { page, filesOf }
}
