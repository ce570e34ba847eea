/** Files and whole folders that a person drops on a dialog, each with its path in what was dropped. */
import { listFiles, type OwnFile } from '#page/drawing/own-images.ts'

export type DropTarget = {
  /** Whether there is something that takes files now. */
  isWelcome(): boolean
  /** Files are over it, or no longer. */
  hover(isOver: boolean): void
  drop(files: Promise<readonly OwnFile[]>): void
}

/** Takes what is dropped anywhere on a modal dialog, in place of the page behind it; returns the way to end that. */
export function followDrops(dialog: HTMLDialogElement, { isWelcome, hover, drop }: DropTarget): () => void {
  const listening = new AbortController()
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
    dialog.addEventListener(
      type,
      (event) => {
        event.stopPropagation()
        handle(event)
      },
      { signal: listening.signal },
    )
  const drag = (event: DragEvent) => {
    // Text may still be dragged into a text field.
    if (!holdsFiles(event) && event.target instanceof HTMLInputElement) return
    event.preventDefault()
    const isTaken = holdsFiles(event) && isWelcome()
    hover(isTaken)
    if (event.dataTransfer) event.dataTransfer.dropEffect = isTaken ? 'copy' : 'none'
  }
  listen('dragenter', drag)
  listen('dragover', drag)
  listen('dragleave', (event) => {
    // From one element to the next there is one to come from; out of the window there is none.
    if (event.relatedTarget === null) hover(false)
  })
  listen('drop', (event) => {
    if (!event.dataTransfer || !holdsFiles(event)) return
    event.preventDefault()
    hover(false)
    if (isWelcome()) drop(listDropped(event.dataTransfer))
  })
  return () => listening.abort()
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** To be called at once in the handler of the drop: afterwards the browser tells no more. */
function listDropped(transfer: DataTransfer): Promise<readonly OwnFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  if (entries.every((entry) => entry === null)) return Promise.resolve(listFiles(transfer.files))
  return walk(entries.filter((entry) => entry !== null))
}

async function walk(entries: readonly FileSystemEntry[]): Promise<readonly OwnFile[]> {
  const files: OwnFile[] = []
  const waiting = [...entries]
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    // What file systems leave behind.
    if (entry.name.startsWith('.') || entry.name === 'Thumbs.db') continue
    if (isDirectory(entry)) waiting.push(...(await readFolder(entry)))
    else if (isFile(entry)) files.push({ path: entry.fullPath.replace(/^\//, ''), file: await readEntry(entry) })
  }
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

/** A browser gives a folder's entries some at a time. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

function readEntry(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
