import { createHash } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Another process has the data folder open. */
export class DataInUseError extends Error {
  override name = 'DataInUseError'
  readonly owner: string

  constructor(owner: string) {
    super(`in use by ${owner}`)
    this.owner = owner
  }
}

/**
 * Holds a data folder for this process alone, until `release` or until the process ends, however
 * it ends: the hold is a listening local socket (a named pipe on Windows), which the system takes
 * down with the process, so that a kill leaves nothing to clear away. A second process that
 * connects is told who holds it.
 * @param owner what to tell the second process: process id, and address where there is one.
 * @throws DataInUseError when another process holds the folder.
 */
export async function holdDataFolder(folder: string, owner: () => string): Promise<{ release: () => Promise<void> }> {
  const path = socketPath(folder)
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(owner())
  })
  if (!(await listen(server, path))) {
    const holder = await askOwner(path)
    if (holder !== null) throw new DataInUseError(holder)
    // Nobody answers: the socket was left by a process that was killed.
    await unlink(path)
    if (!(await listen(server, path))) throw new DataInUseError((await askOwner(path)) ?? '?')
  }
  server.unref()
  return { release: () => new Promise((done) => server.close(() => done())) }
}

/** A short path of its own for each folder: socket paths may be about 100 characters long. */
export function socketPath(folder: string): string {
  const name = `sagsgang-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(server: Server, path: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error))
    server.once('error', refused)
    server.listen(path, () => {
      server.off('error', refused)
      done(true)
    })
  })
}

function askOwner(path: string): Promise<string | null> {
  return new Promise((done) => {
    let said = ''
    const socket = connect(path)
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => (said += chunk))
    socket.on('end', () => done(said))
    socket.on('error', () => done(null))
  })
}
