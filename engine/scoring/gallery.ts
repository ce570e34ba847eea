/** Digits by what they are and what a network answers: the pictures behind a cell of the confusion matrix. */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Gallery } from '#engine/contract/scoring.ts'
import type { OutputActivation } from '#engine/contract/settings.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { activate } from '#engine/network/activations.ts'
import type { ScoringComputation } from '#engine/network/computation.ts'
import { argmax, createTally } from '#engine/network/tally.ts'

/** The digits of `label` among those that `indices` name which the network answers with `answer`; pictures of the `most` it is most certain of. */
export function* collectGallery(
  computation: ScoringComputation,
  digits: Digits,
  indices: Uint32Array,
  { label, answer, most }: { readonly label: number; readonly answer: number; readonly most: number },
): Work<Gallery> {
  // Their places in the split.
  const places = [...indices.keys()].filter((place) => digits.labels[indices[place]!] === label)
  const order = Uint32Array.from(places, (place) => indices[place]!)
  const output = computation.network.layers.at(-1)!.activation as OutputActivation
  const { capacity } = computation
  const sums = new Float32Array(capacity * classCount)
  const activations = new Float32Array(capacity * classCount)
  const found: { readonly index: number; readonly certainty: number }[] = []
  for (let from = 0; from < order.length; from += capacity) {
    const rows = Math.min(capacity, order.length - from)
    computation.score(digits, order, from, from + rows, createTally())
    computation.readSums(sums, 0)
    activate(output, sums, activations, rows, classCount)
    for (let row = 0; row < rows; row++) {
      if (argmax(activations, row * classCount, classCount) !== answer) continue
      found.push({ index: places[from + row]!, certainty: activations[row * classCount + answer]! })
    }
    yield
  }
  found.sort((one, other) => other.certainty - one.certainty || one.index - other.index)
  return {
    count: found.length,
    exhibits: found.slice(0, most).map(({ index, certainty }) => {
      const pixels = new Float32Array(pixelCount)
      readPixels(digits, indices[index]!, pixels)
      return { pixels, index, certainty }
    }),
  }
}
