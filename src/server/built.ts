import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '@hono/zod-openapi'

/** What Vite tells of the files it has made (`.vite/manifest.json`), by the source they are made of. */
const manifestShape = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]), imports: z.array(z.string()).default([]) }),
)

/** The built app: its page, and which files a part of it is made of. */
export async function builtApp(folder: string) {
  const [page, told] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  ])
  const manifest = manifestShape.parse(JSON.parse(told))
  const fresh = (files: string[]) => [...new Set(files)].filter((file) => !page.includes(file))

  /** All that a part comes with, itself last. */
  const chunksOf = (name: string): { file: string; css: string[] }[] => {
    const chunk = manifest[name]
    return chunk ? [...chunk.imports.flatMap(chunksOf), chunk] : []
  }

  /** The scripts and style sheets that a source file is built into, but for those that the page names anyway. */
  const filesOf = (source: string | null) => {
    const chunks = source === null ? [] : chunksOf(source)
    return { scripts: fresh(chunks.map(({ file }) => file)), styles: fresh(chunks.flatMap(({ css }) => css)) }
  }
  return { page, filesOf }
}
