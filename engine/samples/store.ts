/**
 * Keeps a person's samples, in a file where there is one. Each change is on the disk before it counts, and nothing is ever written over
 * a file that could not be read: a damaged one is set aside under another name, one of a newer Inkling is left alone. Several Inklings
 * may share the file: what another one has written is taken in before every change.
 */
import { access, mkdir, readFile, rename, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { InklingError, installNewest, type ErrorData } from '#engine/contract/errors.ts'
import { largestSampleFile, readSampleFile, writeSampleFile, type SampleCollection } from './sample-file.ts'

export type SampleStore = {
  /** Where the samples are kept; null when only in memory. */
  readonly file: string | null
  /** What was or is wrong with the file. */
  readonly problem: ErrorData | null
  /** The samples as they are now. Throws `bad-samples`. */
  read(): Promise<SampleCollection>
  /** Puts what `edit` makes of the samples in their place, once it is on the disk. Throws `bad-samples`, and what `edit` throws. */
  change(edit: (collection: SampleCollection) => SampleCollection): Promise<SampleCollection>
}

const nothing: SampleCollection = { samples: [], nextId: 1 }

export function createSampleStore(file: string | null): SampleStore {
  let held = nothing
  /** The state of the file that `held` was read from or written to. */
  let heldOf = 'missing'
  /** What the newest turn met, and what became of a damaged file since the start. */
  let failure: ErrorData | null = null
  let damage: ErrorData | null = null
  /** Everything waits for its turn, so that no change is made on what another has changed meanwhile. */
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(act)
    turn = result.then(
      () => (failure = null),
      (thrown: unknown) => {
        if (thrown instanceof InklingError && thrown.code === 'bad-samples') failure = thrown.toData()
      },
    )
    return result
  }

  const refresh = async (): Promise<SampleCollection> => {
    if (file === null) return held
    const now = await identify(file)
    if (now === heldOf) return held
    held = now === 'missing' ? nothing : await load(file)
    heldOf = await identify(file)
    return held
  }

  const load = async (path: string): Promise<SampleCollection> => {
    const content = readSampleFile(await readWhole(path))
    switch (content.kind) {
      case 'samples':
        return content.collection
      case 'newer':
        throw badSamples(
          `The file of your samples, ${path}, was written by a newer Inkling.`,
          `${installNewest}, or move the file elsewhere to begin a new one.`,
        )
      case 'damaged': {
        const aside = await setAside(path)
        damage = badSamples(
          `The file ${basename(path)} ${content.why}.`,
          `It is kept as ${aside}; if you have a backup or an export, import it.`,
        ).toData()
        return nothing
      }
    }
  }

  return {
    file,
    get problem() {
      return failure ?? damage
    },
    read: () => inTurn(refresh),
    change: (edit) =>
      inTurn(async () => {
        const changed = edit(await refresh())
        if (file !== null && changed !== held) {
          await write(file, writeSampleFile(changed))
          heldOf = await identify(file)
        }
        held = changed
        return held
      }),
  }
}

/** Differs for two contents of the file: each one is a new file that was renamed. Throws `bad-samples`. */
async function identify(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs } = await stat(path, { bigint: true })
    return `${ino} ${size} ${mtimeNs}`
  } catch (thrown) {
    if (isMissing(thrown)) return 'missing'
    throw unreadable(path, thrown)
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > largestSampleFile) throw new RangeError(`It has ${size} bytes.`)
    const { buffer, byteOffset, byteLength } = await readFile(path)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (thrown) {
    throw unreadable(path, thrown)
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomically(path, bytes)
  } catch (thrown) {
    throw badSamples(
      `Your samples could not be written to ${path}.`,
      `Nothing was changed there. See that the disk has room and the folder can be written. The system says: ${messageOf(thrown)}`,
      thrown,
    )
  }
}

/** Renames a damaged file to a name that nothing has yet, which is returned. */
async function setAside(path: string): Promise<string> {
  try {
    for (let number = 1; ; number++) {
      const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`
      if (await isFree(aside)) {
        await rename(path, aside)
        return aside
      }
    }
  } catch (thrown) {
    throw badSamples(
      `The file of your samples, ${path}, is damaged and could not be set aside.`,
      `Move it elsewhere by hand. The system says: ${messageOf(thrown)}`,
      thrown,
    )
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    await access(path)
    return false
  } catch (thrown) {
    if (isMissing(thrown)) return true
    throw thrown
  }
}

function isMissing(thrown: unknown): boolean {
  return (thrown as NodeJS.ErrnoException).code === 'ENOENT'
}

function unreadable(path: string, thrown: unknown): InklingError {
  return badSamples(
    `The file of your samples, ${path}, cannot be read.`,
    `See that it is a file you may read. The system says: ${messageOf(thrown)}`,
    thrown,
  )
}

function badSamples(message: string, remedy: string, cause?: unknown): InklingError {
  return new InklingError('bad-samples', message, remedy, { cause })
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
