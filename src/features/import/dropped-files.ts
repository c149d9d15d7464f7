import { inDanishOrder } from '#src/domain/order.ts'

/** Files the system keeps for itself, like .DS_Store; nobody means to import them. */
const isHidden = ({ name }: { name: string }) => name.startsWith('.') || name === 'Thumbs.db'

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))

/** A folder is read in portions, until one comes empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all.toSorted((a, b) => inDanishOrder(a.name, b.name))
    all.push(...some)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isHidden(entry)) return []
  if (isFile(entry)) return [await fileOf(entry)]
  if (!isFolder(entry)) return []
  return (await Promise.all((await entriesOf(entry)).map(filesIn))).flat()
}

/** The files among what was dropped, folders opened; what the browser only hands out now is taken before anything is awaited. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  return (await Promise.all(entries.map(filesIn))).flat()
}

/** The files chosen in a dialog; a folder's hidden ones are left out. */
export const chosenFiles = (files: FileList | null): File[] => [...(files ?? [])].filter((file) => !isHidden(file))
