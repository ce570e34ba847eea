/** Network files on the disk. Every function throws `bad-file`, naming the path. */
import { tell } from '#engine/contract/told.ts'
import { InvalidArgumentError } from 'commander'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import {
  checkFileSize,
  largestFile,
  tooLarge,
  type InputForm,
  fileEndings,
  fileFormats,
  type FileFormat,
  type Loaded,
  type NetworkFile,
} from '#engine/contract/files.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import type { ShippedName } from '#engine/contract/shipped.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { checkJsonExtent } from '#engine/formats/reading.ts'
import { readStartFile } from '#engine/formats/setting-file.ts'
import { readShipped } from '#engine/formats/shipped.ts'
import { findShards, packModel } from '#engine/formats/tfjs.ts'
import { knownEndings } from './endings.ts'
import { writeForm } from './input-option.ts'
import { printError } from './output.ts'
import { readStandardInput, standard, standardInputName } from './standard-input.ts'

/** What the networks that come with Inkling are called on the command line. */
const shippedNetworks: ReadonlyMap<string, ShippedName> = new Map([
  ['shipped', 'large'],
  ['shipped-small', 'small'],
])

/** The format that a path's ending stands for. Throws `InvalidArgumentError` for any other ending. */
export function formatOf(path: string): FileFormat {
  const name = basename(path).toLowerCase()
  const format = fileFormats.find(
    (known) => name.lastIndexOf(`.${fileEndings[known]}`) > 0 && name.endsWith(`.${fileEndings[known]}`),
  )
  if (!format) throw new InvalidArgumentError(`The file ${path} must end in ${knownEndings}.`)
  return format
}

/** As `readAnyFile`, but for a file of settings, which holds no weights. */
export async function readNetwork(path: string): Promise<NetworkFile> {
  const file = await readAnyFile(path)
  const start = readStartFile(file)
  if (!start) return file
  throw new InklingError(
    'bad-file',
    `The file ${path} holds ${start.settings ? 'settings' : 'a lesson'}, and no weights.`,
    start.settings
      ? `Train a network with them first: inkling train --setting ${path} --out FILE.`
      : 'Name a network, or open the file in the window of Inkling, which shows the lesson.',
  )
}

/**
 * A network or settings, whatever it holds: a file, or a network that comes with Inkling by its name, where there is no file called so. A
 * `model.json` of TensorFlow.js comes with the files of weights that lie beside it; `-` is standard input. `largest`: of which size files are
 * still read, in bytes.
 */
export async function readAnyFile(path: string, largest = largestFile): Promise<NetworkFile> {
  if (path === standard) return readPiped(largest)
  const shipped = shippedNetworks.get(path)
  if (shipped && !existsSync(path)) return readShippedNetwork(shipped)
  const file = await readOneFile(path, largest)
  const shards = findShards(file)
  return shards ? withShards(path, file, shards, largest) : file
}

async function readPiped(largest: number): Promise<NetworkFile> {
  const fileName = standardInputName
  return { fileName, bytes: await readStandardInput(largest, () => tooLarge(fileName)) }
}

async function readShippedNetwork(name: ShippedName): Promise<NetworkFile> {
  // It looks for more than this one file, which whoever names a file of their own does not wait for.
  const { shippedFile } = await import('./paths.ts')
  return readShipped(shippedFile, name)
}

async function withShards(
  path: string,
  { fileName, bytes }: NetworkFile,
  shards: readonly string[],
  largest: number,
): Promise<NetworkFile> {
  const contents = new Map<string, Uint8Array>()
  let size = bytes.length
  for (const shard of new Set(shards)) {
    const file = await readOneFile(join(dirname(path), shard), largest)
    size += file.bytes.length
    checkFileSize(path, size, largest)
    contents.set(shard, file.bytes)
  }
  return { fileName, bytes: packModel(bytes, contents) }
}

async function readOneFile(path: string, largest: number): Promise<NetworkFile> {
  try {
    const found = await stat(path)
    // A device or a pipe has no size to go by, and may never end.
    if (!found.isFile() && !found.isDirectory()) {
      throw new InklingError('bad-file', `${path} is no file, but a pipe or a device.`, giveNetwork)
    }
    checkFileSize(path, found.size, largest)
    const fileName = basename(path)
    const bytes = await readFile(path)
    // Before it is copied on its way to the engine, which takes as much memory again.
    if (bytes.length > longestUnseen && bytes[0] === openBrace) checkJsonExtent(bytes, fileName)
    return { fileName, bytes }
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw badFile(path, 'cannot be read', error, giveNetwork)
  }
}

/** Bytes of JSON that may go to the engine before they are looked over. */
const longestUnseen = 64 * 1024 * 1024
const openBrace = 0x7b

const giveNetwork = 'Give the path of a network that Inkling has saved.'

/** How a file of another program is meant, where it cannot say it. */
export type Meaning = {
  readonly input?: InputForm
  /** Of its hidden layers. */
  readonly activation?: HiddenActivation
}

/**
 * Loads a network; how one of another program was understood, and what else a person should know of the file, goes to standard error.
 * Throws `bad-file`.
 */
export async function loadNetwork(
  engine: EngineClient,
  file: NetworkFile,
  { input, activation }: Meaning = {},
): Promise<Loaded> {
  const loaded = await engine.call('load', {
    ...file,
    ...(input && { input }),
    ...(activation && { hiddenActivation: activation }),
  })
  for (const { tensor, part, layer, isTransposed } of loaded.mapping ?? []) {
    printError(`${tensor}: ${part} of layer ${layer}${isTransposed ? ', [inputs × outputs]' : ''}`)
  }
  for (const sentence of notesOn(loaded)) printError(sentence)
  return loaded
}

/** What a person should know of a file, in whole sentences. */
export function notesOn({ assumptions, remarks, better }: Loaded): readonly string[] {
  const options = [
    better?.input && `--input ${writeForm(better.input)}`,
    better?.hiddenActivation && `--activation ${better.hiddenActivation}`,
  ].filter(Boolean)
  return [
    ...[...assumptions, ...remarks].map(tell),
    ...(options.length > 0 ? [`To take it so: ${options.join(' ')}`] : []),
  ]
}

/** Tries out whether a file can be written at `path`, and leaves what is there as it is. */
export async function checkWritable(path: string): Promise<void> {
  const trial = `${path}.${randomUUID()}.tmp`
  try {
    const existing = await stat(path).catch(() => null)
    if (existing?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' })
    if (existing && !existing.isFile()) throw new Error('it is a pipe or a device')
    const file = await open(trial, 'wx')
    await file.close()
    await rm(trial)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/** Replaces the file at `path` as a whole, or leaves it as it is. */
export async function writeNetwork(path: string, { bytes }: NetworkFile): Promise<void> {
  try {
    await writeFileAtomically(path, bytes)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/**
 * As `writeNetwork`; a network that cannot be written there goes to the home or the temporary folder, so that what was trained is not lost.
 * Throws `bad-file`, which says where it is.
 */
export async function keepNetwork(path: string, file: NetworkFile): Promise<void> {
  try {
    await writeNetwork(path, file)
  } catch (error) {
    if (!(error instanceof InklingError)) throw error
    const kept = await keepSomewhere(file, basename(path))
    if (kept === null) throw error
    throw new InklingError('bad-file', error.message, `The network is in ${kept} instead.`, { cause: error })
  }
}

/** Writes a file to the home or the temporary folder under a name that nothing had; where it now is, or null. */
export async function keepSomewhere({ bytes, fileName }: NetworkFile, name = fileName): Promise<string | null> {
  for (const folder of [homedir(), tmpdir()]) {
    const place = join(folder, `inkling-${randomUUID().slice(0, 8)}-${name}`)
    try {
      await writeFileAtomically(place, bytes)
      return place
    } catch {
      // The next one may do.
    }
  }
  return null
}

function cannotWrite(path: string, error: unknown): InklingError {
  return badFile(path, 'cannot be written', error, 'Give a path in a folder that exists and that you may write to.')
}

function badFile(path: string, what: string, error: unknown, remedy: string): InklingError {
  return new InklingError('bad-file', `The file ${path} ${what}: ${explainFileError(error)}.`, remedy, { cause: error })
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
}

/** Why the file system refused, in words. */
export function explainFileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && reasons[code]) ?? message
}
