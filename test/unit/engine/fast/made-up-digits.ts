/** Pictures made up for tests: about a fifth of the pixels is ink, as in MNIST. */
import { pixelCount } from '#engine/contract/pictures.ts'
import { toDigits, type Digits } from '#engine/data/digits.ts'
import { createRandom, nextBelow, nextUniform } from '#engine/basics/random.ts'

export function makeDigits(count: number, seed = 1): Digits {
  const random = createRandom(seed, 'weights', 99)
  const images = Uint8Array.from({ length: count * pixelCount }, () =>
    nextUniform(random) < 0.2 ? 1 + nextBelow(random, 255) : 0,
  )
  return toDigits(
    images,
    Uint8Array.from({ length: count }, () => nextBelow(random, 10)),
  )
}
