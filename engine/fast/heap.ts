/** Room in the shared memory, given out in blocks and taken back. */
import type { Memory } from './web-assembly.ts'

const pageBytes = 65_536
/** Blocks begin on a cache line of their own, so that threads that write to different blocks do not disturb each other. */
const alignment = 64

export class Heap {
  readonly #memory: Memory
  /** Blocks that are free, in rising order, no two of them touching. */
  #free: { start: number; end: number }[] = []
  #end: number

  /** Gives out what lies above the first page, which belongs to the compiler. */
  constructor(memory: Memory) {
    this.#memory = memory
    this.#end = memory.buffer.byteLength
    this.#free.push({ start: pageBytes, end: this.#end })
  }

  /** The address of `bytes` bytes, all 0 unless that does not matter. Throws a `RangeError` when the memory is full. */
  allocate(bytes: number, isCleared = true): number {
    const size = Math.max(alignment, Math.ceil(bytes / alignment) * alignment)
    const block = this.#free.find(({ start, end }) => end - start >= size) ?? this.#grow(size)
    const { start } = block
    block.start += size
    if (block.start === block.end) this.#free.splice(this.#free.indexOf(block), 1)
    if (isCleared) new Uint8Array(this.#memory.buffer, start, size).fill(0)
    return start
  }

  /** Takes back a block of `bytes` bytes. */
  release(start: number, bytes: number): void {
    const end = start + Math.max(alignment, Math.ceil(bytes / alignment) * alignment)
    const after = this.#free.findIndex((block) => block.start >= end)
    const index = after < 0 ? this.#free.length : after
    const before = this.#free[index - 1]
    const next = this.#free[index]
    if (before?.end === start) {
      before.end = next?.start === end ? next.end : end
      if (next?.start === end) this.#free.splice(index, 1)
    } else if (next?.start === end) next.start = start
    else this.#free.splice(index, 0, { start, end })
  }

  /** Makes the last free block at least `size` long. */
  #grow(size: number): { start: number; end: number } {
    let last = this.#free.at(-1)
    if (last?.end !== this.#end) {
      last = { start: this.#end, end: this.#end }
      this.#free.push(last)
    }
    const missing = size - (last.end - last.start)
    const pages = Math.ceil(missing / pageBytes)
    try {
      this.#memory.grow(pages)
    } catch (error) {
      if (last.start === last.end) this.#free.pop()
      throw error
    }
    this.#end += pages * pageBytes
    last.end = this.#end
    return last
  }
}

/** Blocks that belong together and are given back together. */
export class Region {
  readonly #heap: Heap
  readonly #memory: Memory
  readonly #blocks: { readonly start: number; readonly bytes: number }[] = []

  constructor(heap: Heap, memory: Memory) {
    this.#heap = heap
    this.#memory = memory
  }

  allocate(bytes: number, isCleared = true): number {
    const start = this.#heap.allocate(bytes, isCleared)
    this.#blocks.push({ start, bytes })
    return start
  }

  floats(start: number, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, start, length)
  }

  doubles(start: number, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, start, length)
  }

  integers(start: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, start, length)
  }

  words(start: number, length: number): Uint32Array {
    return new Uint32Array(this.#memory.buffer, start, length)
  }

  bytes(start: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, start, length)
  }

  close(): void {
    for (const { start, bytes } of this.#blocks.splice(0)) this.#heap.release(start, bytes)
  }
}
