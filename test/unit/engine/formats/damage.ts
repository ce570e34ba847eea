/** Damage as it happens to files, and as somebody might do it on purpose; the same number always does the same. */
import { createRandom, nextBelow } from '../../../../engine/random.ts'

export const damages = ['truncate', 'flip', 'enlarge', 'splice'] as const

/** How many files of each format are tried: more with INKLING_FUZZ. */
export const damagedFiles = Number(process.env.INKLING_FUZZ ?? 500)

/** Damage number `index`: cut short, bits flipped, numbers made great (lengths among them), or a part of another file put in. */
export function damage(sound: Uint8Array, others: readonly Uint8Array[], index: number): Uint8Array {
  const random = createRandom(77, 'samples', index)
  const below = (bound: number) => nextBelow(random, bound)
  // What a file says of itself stands at its ends: half of all damage is done there.
  const place = (bytes: Uint8Array) => {
    const end = Math.min(bytes.length, 4000)
    return [below(bytes.length), below(end), bytes.length - 1 - below(end), below(bytes.length)][below(4)]!
  }
  const kind = damages[index % damages.length]!
  if (kind === 'truncate') return sound.slice(0, place(sound))
  const bytes = sound.slice()
  if (kind === 'flip') {
    for (let flips = 1 + below(8); flips > 0; flips--) bytes[place(bytes)]! ^= 1 << below(8)
  } else if (kind === 'enlarge') {
    const at = place(bytes)
    bytes.fill([0xff, 0x7f, 0x39][below(3)]!, at, at + [1, 2, 4, 8][below(4)]!)
  } else {
    const other = others[below(others.length)]!
    const from = place(other)
    const part = other.subarray(from, from + 1 + below(2000))
    const at = place(bytes)
    return below(2) === 0
      ? Uint8Array.of(...bytes.subarray(0, at), ...part, ...bytes.subarray(at))
      : Uint8Array.of(...bytes.subarray(0, at), ...part, ...bytes.subarray(at + part.length))
  }
  return bytes
}
