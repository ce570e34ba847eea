/** Which neurons of a layer that is too large stand as large tiles: the most active, without much coming and going. */

/** One that stands large already stays as long as it is among the first so many times as many. */
const loyalty = 2

/**
 * `count` neurons of a layer: where nothing is known of their activations, those that stood there before or else the first. Whoever stays, stays in its tile.
 * @param activations [neurons] the greater their size, the sooner a neuron is shown
 * @param before what was shown last; not of this layer's size or number of tiles counts as nothing
 */
export function chooseShown(
  neurons: number,
  count: number,
  activations: ArrayLike<number> | null,
  before: readonly number[] | null,
): readonly number[] {
  const kept = before?.length === count && before.every((neuron) => neuron < neurons) ? before : null
  if (!activations || activations.length !== neurons) return kept ?? Array.from({ length: count }, (_, slot) => slot)
  const size = (neuron: number) => Math.abs(activations[neuron]!)
  const ranked = mostActive(neurons, count * loyalty, size)
  if (!kept) return fillUp(ranked.slice(0, count), neurons, count)
  const welcome = new Set(ranked)
  const staying = new Set(kept.filter((neuron) => welcome.has(neuron)))
  // The most active of all are always there, at the cost of the least active of those that would stay.
  const must = ranked.slice(0, Math.ceil(count / 2)).filter((neuron) => !staying.has(neuron))
  const weakest = [...staying].sort((one, other) => size(one) - size(other))
  const surplus = Math.max(0, staying.size + must.length - count)
  for (const neuron of weakest.slice(0, surplus)) staying.delete(neuron)
  const coming = [...must, ...ranked.filter((neuron) => !staying.has(neuron) && !must.includes(neuron))]
  const rest = fillUp(coming.slice(0, count - staying.size), neurons, count - staying.size, staying)
  let next = 0
  return kept.map((neuron) => (staying.has(neuron) ? neuron : rest[next++]!))
}

/** The `most` neurons of the greatest size above 0, the greatest first; equals in the order of their numbers. */
function mostActive(neurons: number, most: number, size: (neuron: number) => number): readonly number[] {
  const ranked: number[] = []
  for (let neuron = 0; neuron < neurons; neuron++) {
    const own = size(neuron)
    if (!(own > (ranked.length < most ? 0 : size(ranked.at(-1)!)))) continue
    let place = ranked.length
    while (place > 0 && size(ranked[place - 1]!) < own) place--
    ranked.splice(place, 0, neuron)
    if (ranked.length > most) ranked.pop()
  }
  return ranked
}

/** With the first that are not there yet, where too few are active at all. */
function fillUp(chosen: number[], neurons: number, count: number, taken: ReadonlySet<number> = new Set()): number[] {
  for (let neuron = 0; neuron < neurons && chosen.length < count; neuron++) {
    if (!taken.has(neuron) && !chosen.includes(neuron)) chosen.push(neuron)
  }
  return chosen
}
