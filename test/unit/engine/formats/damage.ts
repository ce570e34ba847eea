/** Ways in which files get damaged, or are made to do damage; the same seed gives the same damage. */
import { InklingError } from '#engine/contract/errors.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import type { NetworkDocument } from '#engine/formats/network-document.ts'
import { isFiniteNetwork } from '#engine/network/network.ts'
import { createRandom, nextWord } from '#engine/basics/random.ts'
import { amountOf } from '#test/extent.ts'

/** How many damaged files to try, or as many as INKLING_FUZZ says. */
export const damagedFiles = amountOf('INKLING_FUZZ', 500, 5000)

type Below = (limit: number) => number

const ways: readonly ((bytes: Uint8Array, others: readonly Uint8Array[], below: Below) => Uint8Array)[] = [
  // Cut short.
  (bytes, _, below) => bytes.slice(0, below(bytes.length)),
  // A few bits turned, anywhere or near one of the ends, where formats keep what the rest goes by.
  (bytes, _, below) => {
    const damaged = bytes.slice()
    const near = Math.min(bytes.length, [bytes.length, 3000, 3000][below(3)]!)
    const isAtEnd = below(2) === 0
    for (let turned = 0; turned <= below(8); turned++) {
      const at = isAtEnd ? bytes.length - 1 - below(near) : below(near)
      damaged[at]! ^= 1 << below(8)
    }
    return damaged
  },
  // A number made as large as it can be, as lengths and sizes are by whoever means harm.
  (bytes, _, below) => {
    const damaged = bytes.slice()
    const near = Math.min(bytes.length, 3000)
    const at = below(2) === 0 ? below(near) : bytes.length - 1 - below(near)
    damaged.fill([0xff, 0x7f, 0x80, 0x00][below(4)]!, at, at + 1 + below(8))
    return damaged
  },
  // A part of another file in the place of its own, or between.
  (bytes, others, below) => {
    const other = others[below(others.length)]!
    const from = below(other.length)
    const part = other.subarray(from, from + below(4000))
    const at = below(bytes.length)
    const rest = bytes.subarray(below(2) === 0 ? at : Math.min(bytes.length, at + part.length))
    return Uint8Array.from([...bytes.subarray(0, at), ...part, ...rest])
  },
  // A part of itself twice.
  (bytes, _, below) => {
    const from = below(bytes.length)
    const to = from + below(Math.min(2000, bytes.length - from))
    return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)])
  },
]

/** The `index`-th damaged version of `bytes`, mixed with parts of `others`. */
export function damage(bytes: Uint8Array, others: readonly Uint8Array[], index: number): Uint8Array {
  const random = createRandom(index, 'samples')
  const below: Below = (limit) => (limit > 0 ? nextWord(random) % limit : 0)
  return ways[index % ways.length]!(bytes, others, below)
}

/** Reads a file that may be damaged. Throws for anything but a network that can be used or a bad file that says what to do. */
export function readDamaged(
  bytes: Uint8Array,
  read: (bytes: Uint8Array, fileName: string) => NetworkDocument = (content, fileName) =>
    readNetworkFile({ fileName, bytes: content }),
): 'read' | 'refused' {
  try {
    const { network } = read(bytes, 'damaged')
    const [first] = network.layers
    if (first?.inputs !== 784 || network.layers.at(-1)!.outputs !== 10 || !isFiniteNetwork(network)) {
      throw new Error('A network was read that Inkling cannot run.')
    }
    return 'read'
  } catch (error) {
    if (!(error instanceof InklingError) || error.code !== 'bad-file') throw error
    if (error.message.length > 300 || !/^[A-Z].*\.$/.test(error.remedy)) throw error
    return 'refused'
  }
}
