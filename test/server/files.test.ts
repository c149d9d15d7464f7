import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesOf, NoSuchFileError } from '#src/server/files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sagsgang-files-'))
  await mkdir(join(folder, 'direktionen'))
  for (const name of ['b.txt', 'a.pdf', '.DS_Store', 'direktionen/januar.txt']) await writeFile(join(folder, name), 'x')
})
afterAll(() => rm(folder, { recursive: true }))

describe('the files a command is given', () => {
  it('are a folder’s own and all below it, by name, hidden ones left out', async () => {
    const names = ['a.pdf', 'b.txt', join('direktionen', 'januar.txt')]
    expect(await filesOf([folder])).toEqual(names.map((name) => join(folder, name)))
  })

  it('keep the order they were named in', async () => {
    const [a, b] = [join(folder, 'a.pdf'), join(folder, 'b.txt')]
    expect(await filesOf([b, a])).toEqual([b, a])
  })

  it('are refused by name when one is not there', async () => {
    await expect(filesOf([join(folder, 'væk.pdf')])).rejects.toThrow(NoSuchFileError)
  })
})
