/**
 * Keeps a person's samples, in a file where there is one. Each change is on the disk before it counts, and nothing is ever written over
 * a file that could not be read: a damaged one is set aside under another name, one of a newer Inkling or of another program is left alone.
 * Several Inklings may share the file: each changes it while it alone holds the lock, and first takes in what another has written.
 */
import { access, mkdir, readFile, rename, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { type FileLock, lockFile } from '#engine/basics/file-lock.ts'
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

  const refresh = async (isLocked = false): Promise<SampleCollection> => {
    if (file === null) return held
    const now = await identify(file)
    if (now === heldOf) return held
    if (now === 'missing') {
      // Whoever moves or deletes it under way is not to lose what was said to be kept.
      if (held.samples.length > 0) await (isLocked ? restore(file) : alone(file, () => restore(file)))
      else held = nothing
    } else {
      const found = await load(file, isLocked)
      // Inklings never go back to an id: an older file was put in its place.
      if (found.nextId < held.nextId && held.samples.length > 0) await keepBeside(file, held)
      held = found
    }
    heldOf = await identify(file)
    return held
  }

  const restore = async (path: string): Promise<void> => {
    if ((await identify(path)) !== 'missing') return
    await write(path, writeSampleFile(held))
    damage = badSamples(
      `The file of your samples, ${path}, was moved or deleted while Inkling used it.`,
      'It has been written again, with all samples. To be rid of samples, remove them in Inkling.',
    ).toData()
  }

  const keepBeside = async (path: string, collection: SampleCollection): Promise<void> => {
    const place = await freeName(`${path}.kept`)
    await write(place, writeSampleFile(collection))
    damage = badSamples(
      `The file of your samples, ${path}, was replaced by an older one while Inkling used it.`,
      `The older one is in use; the samples as they were before are in ${place}.`,
    ).toData()
  }

  const load = async (path: string, isLocked: boolean): Promise<SampleCollection> => {
    const content = readSampleFile(await readWhole(path))
    // Another Inkling may have set it aside and begun a new one meanwhile: only who holds the lock may move it.
    if (content.kind === 'damaged' && !isLocked) {
      return alone(path, async () => ((await identify(path)) === 'missing' ? nothing : load(path, true)))
    }
    switch (content.kind) {
      case 'samples':
        return content.collection
      case 'foreign':
        throw badSamples(
          `The file ${path} is no file of samples: another program has written it.`,
          'It is left as it is, and no samples are kept. Move it elsewhere, or give another name.',
        )
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
        if (file === null) return (held = edit(held))
        return alone(file, async () => {
          const changed = edit(await refresh(true))
          if (changed !== held) {
            await write(file, writeSampleFile(changed))
            heldOf = await identify(file)
          }
          held = changed
          return held
        })
      }),
  }
}

/** Calls `act` while no other Inkling changes the file, whose folder is made. Throws `bad-samples`, and what `act` throws. */
async function alone<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  let lock: FileLock
  try {
    await mkdir(dirname(path), { recursive: true })
    lock = await lockFile(`${path}.lock`)
  } catch (thrown) {
    throw unwritten(path, thrown)
  }
  try {
    return await act()
  } finally {
    lock.release()
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
    const found = await stat(path)
    // A pipe may never say anything, and whoever waits for it cannot even end.
    if (!found.isFile()) {
      throw badSamples(
        `${path} is no file of samples, but ${found.isDirectory() ? 'a folder' : 'a pipe or a device'}.`,
        'It is left as it is, and no samples are kept. Move it elsewhere, or give another name.',
      )
    }
    if (found.size > largestSampleFile) throw new RangeError(`It has ${found.size} bytes.`)
    const { buffer, byteOffset, byteLength } = await readFile(path)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (thrown) {
    if (thrown instanceof InklingError) throw thrown
    throw unreadable(path, thrown)
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileAtomically(path, bytes)
  } catch (thrown) {
    throw unwritten(path, thrown)
  }
}

function unwritten(path: string, thrown: unknown): InklingError {
  return badSamples(
    `Your samples could not be written to ${path}.`,
    `Nothing was changed there. See that the disk has room and the folder can be written. The system says: ${messageOf(thrown)}`,
    thrown,
  )
}

/** Renames a damaged file to a name that nothing has yet, which is returned. */
async function setAside(path: string): Promise<string> {
  try {
    const aside = await freeName(`${path}.damaged`)
    await rename(path, aside)
    return aside
  } catch (thrown) {
    throw badSamples(
      `The file of your samples, ${path}, is damaged and could not be set aside.`,
      `Move it elsewhere by hand. The system says: ${messageOf(thrown)}`,
      thrown,
    )
  }
}

async function freeName(name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${name}-${number}`
    if (await isFree(numbered)) return numbered
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
