import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataInUseError, holdDataFolder, socketPath } from '#src/server/lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sagsgang-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the hold on a data folder', () => {
  it('is refused to a second holder, who is told of the first', async () => {
    const hold = await holdDataFolder(folder, () => 'proces 42')
    await expect(holdDataFolder(folder, () => 'proces 43')).rejects.toThrow(DataInUseError)
    await expect(holdDataFolder(folder, () => 'proces 43')).rejects.toThrow(/proces 42/)
    await hold.release()
  })

  it('is free again when released', async () => {
    const first = await holdDataFolder(folder, () => 'proces 42')
    await first.release()
    const second = holdDataFolder(folder, () => 'proces 43')
    await expect(second).resolves.toBeDefined()
    await (await second).release()
  })

  it('is one folder’s only', async () => {
    const other = await mkdtemp(join(tmpdir(), 'sagsgang-lock-'))
    const holds = Promise.all([holdDataFolder(folder, () => '1'), holdDataFolder(other, () => '2')])
    await expect(holds).resolves.toHaveLength(2)
    for (const hold of await holds) await hold.release()
    await rm(other, { recursive: true })
  })

  it('is taken over from a process that was killed', async () => {
    const script = `require('node:net').createServer().listen(${JSON.stringify(socketPath(folder))}, () => console.log('up'))`
    const holder = spawn(process.execPath, ['-e', script])
    await once(holder.stdout, 'data')
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const hold = holdDataFolder(folder, () => 'proces 43')
    await expect(hold).resolves.toBeDefined()
    await (await hold).release()
  })
})
