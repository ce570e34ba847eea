/** Files of a person's own digits on the disk, as the readers of `engine/data/read/` take them. */
import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-files.ts'
import {
  mostBytes,
  mostFiles,
  type DataFile,
  type ReadData,
  type ReadOptions,
  type ReadTools,
} from '#engine/data/read/data-files.ts'
import { labelsNameOf } from '#engine/data/read/idx-pair.ts'
import { readData, tooManyFiles } from '#engine/data/read/read-data.ts'
import { zipTools } from '#engine/formats/zip.ts'
import { fileReason } from '#cli/basics/file-reason.ts'
import { readStandardInput, standard, standardInputName } from '#cli/basics/standard-input.ts'
import { decodeImage, readImage } from '#cli/images/image-file.ts'

const unpack = promisify(gunzip)

/** The digits at paths: folders, and files of any kind. Throws `bad-data` and `bad-file`. */
export async function readOwnDigits(
  paths: readonly string[],
  options: ReadOptions = {},
  tell?: ReadTools['tell'],
): Promise<ReadData> {
  const files: DataFile[] = []
  for (const path of paths) await list(path, files)
  // A file may have been named that comes with another one.
  const different = [...new Map(files.map((file) => [file.name, file])).values()]
  const tools: ReadTools = {
    decode: async (file) =>
      onDisk.has(file) ? readImage(file.name) : decodeImage(file.name, Uint8Array.from(await file.read())),
    unpackGzip: (bytes, most) => unpack(bytes, { maxOutputLength: most }),
    zip: zipTools,
    ...(tell && { tell }),
  }
  return readData(different, tools, { where: paths.map(nameOf).join(', '), ...options })
}

/** What a path is called in messages. */
export function nameOf(path: string): string {
  return path === standard ? standardInputName : path
}

/** Adds what is at a path. Throws `bad-data` where nothing can be read, and for too many files. */
async function list(path: string, files: DataFile[]): Promise<void> {
  if (path === standard) return void files.push(await takePiped())
  try {
    const found = await stat(path)
    if (found.isDirectory()) return await listFolder(path, basename(path), files)
    if (!found.isFile()) throw failure('bad-data', t, 'data-no-file', { path })
    files.push(toFile(basename(path), path, found.size))
    await addLabels(path, files)
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw failure('bad-data', t, 'data-unreadable', { path, ...fileReason(error) }, { cause: error })
  }
}

/** What is piped has no name that tells a table from an archive: its first bytes do. */
async function takePiped(): Promise<DataFile> {
  const tooLarge = () => failure('bad-data', t, 'data-piped-too-large', { most: String(mostBytes / 1024 ** 2) })
  const bytes = await readStandardInput(mostBytes, tooLarge)
  const isZip = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04'
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const ending = isZip ? 'zip' : isGzip ? 'csv.gz' : 'csv'
  return { path: `piped.${ending}`, name: standardInputName, size: bytes.length, read: async () => bytes }
}

async function listFolder(folder: string, path: string, files: DataFile[]): Promise<void> {
  const entries = (await openFolder(folder)).sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const place = join(folder, entry.name)
    const within = `${path}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await listFolder(place, within, files)
    else if (entry.isFile() || entry.isSymbolicLink()) {
      const found = await stat(place).catch(() => null)
      // A link to a folder might lead back here.
      if (found && !found.isDirectory()) files.push(toFile(within, place, found.size))
    }
    if (files.length > mostFiles) throw tooManyFiles()
  }
}

async function openFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    throw failure('bad-data', t, 'folder-unreadable', { path: folder, ...fileReason(error) }, { cause: error })
  }
}

/** Beside a file of images lie its labels. */
async function addLabels(path: string, files: DataFile[]): Promise<void> {
  const name = basename(path)
  if (!/images.*idx3/.test(name)) return
  const labels = labelsNameOf(name)
  for (const each of [labels, `${labels}.gz`]) {
    const beside = join(dirname(path), each)
    const found = await stat(beside).catch(() => null)
    if (found?.isFile()) return void files.push(toFile(each, beside, found.size))
  }
}

/** Files that are at a path, unlike those in archives. */
const onDisk = new WeakSet<DataFile>()

function toFile(path: string, name: string, size: number): DataFile {
  const file: DataFile = {
    path,
    name,
    size,
    async read() {
      try {
        return await readFile(name)
      } catch (error) {
        throw failure('bad-data', t, 'digits-unreadable', { path: name, ...fileReason(error) }, { cause: error })
      }
    },
  }
  onDisk.add(file)
  return file
}
