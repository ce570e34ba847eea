/** The network that this page holds, from the two elements that Inkling has put it in. */
import { factsId, type PageFacts, weightsId } from '#engine/page/facts.ts'
import { countBytes, unpackWeights } from '#engine/page/packed-weights.ts'
import type { Network } from '#engine/network/network.ts'

export type Held = { readonly network: Network; readonly facts: PageFacts }

/** Throws an `Error` where the file is not whole. */
export function readNetwork(): Held {
  const facts = JSON.parse(textOf(factsId)) as PageFacts
  const { layers, weights } = facts
  const bytes = fromBase64(textOf(weightsId))
  if (bytes.length !== countBytes(layers, weights.type)) throw new Error('The weights are not whole.')
  return { network: { layers: unpackWeights(bytes, layers, weights.type) }, facts }
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? ''
}

export function fromBase64(text: string): Uint8Array {
  const letters = atob(text)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
