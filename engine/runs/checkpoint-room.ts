/** Checkpoints are large: where the disk has no room for one, the rest is written without it. */
import type { ErrorData } from '#engine/contract/errors.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'
import { encodeCheckpoint } from './checkpoint-codec.ts'
import { hasRoom, noRoom } from './room.ts'
import { faultOf } from './store-errors.ts'

export class CheckpointRoom {
  readonly #file: () => string | null
  readonly #freeSpace: () => number
  #shortage: ErrorData | null = null

  /** `file` gives null for a store in memory, `freeSpace` the bytes that may still be written to its disk. */
  constructor(file: () => string | null, freeSpace: () => number) {
    this.#file = file
    this.#freeSpace = freeSpace
  }

  /** What the newest checkpoint met. */
  get shortage(): ErrorData | null {
    return this.#shortage
  }

  /** Has `act` write, with the bytes of the checkpoint where there is room for them, and again without them where the disk turns out to be full. */
  write<Result>(checkpoint: Checkpoint | null, act: (bytes: Uint8Array | null) => Result): Result {
    const bytes = checkpoint && this.#encode(checkpoint)
    try {
      return act(bytes)
    } catch (thrown) {
      if (!bytes || faultOf((thrown as Error).cause) !== 'full') throw thrown
      this.#shortage = noRoom(this.#file()).toData()
      return act(null)
    }
  }

  #encode(checkpoint: Checkpoint): Uint8Array | null {
    const bytes = encodeCheckpoint(checkpoint)
    const isRoom = this.#file() === null || hasRoom(this.#freeSpace(), bytes.length)
    this.#shortage = isRoom ? null : noRoom(this.#file()).toData()
    return isRoom ? bytes : null
  }
}
