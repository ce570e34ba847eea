/**
 * Keeps a person's samples, in a file where there is one. Each change is on the disk before it counts, and nothing is ever written over
 * a file that could not be read: a damaged one is set aside under another name, one of a newer Inkling or of another program is left alone.
 * Several Inklings may share the file: each changes it while it alone holds the lock, and first takes in what another has written.
 */
import { access, mkdir, readFile, rename, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { type FileLock, lockFile } from '#engine/basics/file-lock.ts'
import { InklingError, type ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/own-samples.ts'
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
  let failed: ErrorData | null = null
  let damage: ErrorData | null = null
  /** Everything waits for its turn, so that no change is made on what another has changed meanwhile. */
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(act)
    turn = result.then(
      () => (failed = null),
      (thrown: unknown) => {
        if (thrown instanceof InklingError && thrown.code === 'bad-samples') failed = thrown.toData()
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
    damage = failure('bad-samples', t, 'moved', { file: path }).toData()
  }

  const keepBeside = async (path: string, collection: SampleCollection): Promise<void> => {
    const place = await freeName(`${path}.kept`)
    await write(place, writeSampleFile(collection))
    damage = failure('bad-samples', t, 'replaced', { file: path, place }).toData()
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
        throw failure('bad-samples', t, 'foreign', { file: path })
      case 'newer':
        throw failure('bad-samples', t, 'newer', { file: path })
      case 'damaged': {
        const { why, version } = content
        const place = await setAside(path)
        damage = failure('bad-samples', t, 'set-aside', { file: basename(path), why, version, place }).toData()
        return nothing
      }
    }
  }

  return {
    file,
    get problem() {
      return failed ?? damage
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
      throw failure('bad-samples', t, 'no-file', { file: path, what: found.isDirectory() ? 'folder' : 'device' })
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
  return failure('bad-samples', t, 'unwritten', { file: path, system: messageOf(thrown) }, { cause: thrown })
}

/** Renames a damaged file to a name that nothing has yet, which is returned. */
async function setAside(path: string): Promise<string> {
  try {
    const aside = await freeName(`${path}.damaged`)
    await rename(path, aside)
    return aside
  } catch (thrown) {
    throw failure('bad-samples', t, 'not-set-aside', { file: path, system: messageOf(thrown) }, { cause: thrown })
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
  return failure('bad-samples', t, 'unreadable', { file: path, system: messageOf(thrown) }, { cause: thrown })
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
