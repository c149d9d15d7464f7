import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A path named on the command line that is not there. */
export class NoSuchFileError extends Error {
  override name = 'NoSuchFileError'
  readonly path: string

  constructor(path: string) {
    super(`no such file: ${path}`)
    this.path = path
  }
}

/**
 * The files that a list of files and folders comes to: folders with all below them, in the order
 * of their names, hidden ones (`.git`, `.DS_Store`) left out.
 * @throws NoSuchFileError for a path that is not there.
 */
export async function filesOf(paths: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => {
      throw new NoSuchFileError(path)
    })
    if (!found.isDirectory()) files.push(path)
    else {
      const names = (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted()
      files.push(...(await filesOf(names.map((name) => join(path, name)))))
    }
  }
  return files
}
