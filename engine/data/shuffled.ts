/**
 * Digits whose pixels have been shuffled, all of them alike: for the experiment that shows that the network does not know where a pixel lies. There
 * are ten shuffles and no more. Copies are kept as long as the engine is there, since kernels know digits by the object that they are.
 */
import { setImmediate } from 'node:timers/promises'
import { pixelCount } from '#engine/contract/pictures.ts'
import { createRandom, shuffle } from '#engine/basics/random.ts'
import type { DataSets } from './data-sets.ts'
import { type Digits, type Pictures } from './digits.ts'

/** Digits that are copied in one go: some milliseconds' worth. */
const atOnce = 1000

/** [784] for each place of a shuffled picture the pixel that lies there: the same number gives the same order. */
export function orderPixels(shuffled: number): Uint32Array {
  const order = Uint32Array.from({ length: pixelCount }, (_, pixel) => pixel)
  shuffle(createRandom(shuffled, 'pixels'), order)
  return order
}

async function shufflePictures({ count, images }: Pictures, order: Uint32Array): Promise<Pictures> {
  const copy = new Uint8Array(images.length)
  for (let index = 0; index < count; index++) {
    const start = index * pixelCount
    for (let place = 0; place < pixelCount; place++) copy[start + place] = images[start + order[place]!]!
    if (index % atOnce === atOnce - 1) await setImmediate()
  }
  return { count, images: copy }
}

async function shuffleDigits({ parts, ...digits }: Digits, order: Uint32Array): Promise<Digits> {
  const copies: Pictures[] = []
  for (const pictures of parts) copies.push(await shufflePictures(pictures, order))
  return { ...digits, parts: copies }
}

/** Data sets with shuffled pixels, by the number of the shuffle. */
export class Shuffles {
  readonly #dataSets: DataSets
  readonly #made = new Map<number, DataSets>()

  constructor(dataSets: DataSets) {
    this.#dataSets = dataSets
  }

  take(shuffled: number): DataSets {
    const known = this.#made.get(shuffled)
    if (known) return known
    const made = shuffleDataSets(this.#dataSets, shuffled)
    this.#made.set(shuffled, made)
    return made
  }
}

function shuffleDataSets(dataSets: DataSets, shuffled: number): DataSets {
  const order = orderPixels(shuffled)
  const copies = new WeakMap<Digits, Promise<Digits>>()
  const copy = (digits: Digits) => {
    const known = copies.get(digits)
    if (known) return known
    const made = shuffleDigits(digits, order)
    copies.set(digits, made)
    return made
  }
  return {
    ...dataSets,
    async load(data, seed) {
      const { digits, ...rest } = await dataSets.load(data, seed)
      return { ...rest, digits: await copy(digits) }
    },
    loadTest: async () => copy(await dataSets.loadTest()),
    identify: (data) => `${dataSets.identify(data)} shuffled ${shuffled}`,
  }
}
