import { describe, expect, it } from 'vitest'
import type { Explanation, ExplainRequest } from '#engine/contract/prediction.ts'
import { LiveExplanation } from '#page/why/live-explanation.svelte.ts'

const request = (neuron: number): ExplainRequest => ({ pixels: new Float32Array(784), place: { layer: 0, neuron } })

/** A far end that answers when it is told to. */
function farEnd() {
  const asked: { readonly request: ExplainRequest; answer(explanation: Explanation | null): void }[] = []
  const live = new LiveExplanation((each) => new Promise((resolve) => asked.push({ request: each, answer: resolve })))
  const answer = async (explanation: Explanation | null) => {
    const count = asked.length
    asked.at(-1).answer(explanation)
    // A full turn, in which whatever follows from the answer has come.
    await new Promise(setImmediate)
    return asked.length - count
  }
  return { asked, live, answer }
}
const explanationOf = ({ place }: ExplainRequest) => ({ ...place }) as Explanation

describe('a live explanation', () => {
  it('has one question under way; the newest waits, older ones are never asked', async () => {
    const { asked, live, answer } = farEnd()
    for (let neuron = 0; neuron < 5; neuron++) live.ask(request(neuron))
    expect(asked).toHaveLength(1)
    expect(await answer(explanationOf(request(0)))).toBe(1)
    expect(live.explanation?.neuron).toBe(0)
    expect(asked[1]!.request.place?.neuron).toBe(4)
    expect(await answer(explanationOf(request(4)))).toBe(0)
    expect(live.explanation?.neuron).toBe(4)
  })

  it('asks nothing when the view is closed, and a late answer does not come back', async () => {
    const { asked, live, answer } = farEnd()
    live.ask(request(1))
    live.ask(request(2))
    live.ask(null)
    expect(await answer(explanationOf(request(1)))).toBe(0)
    expect(asked).toHaveLength(1)
    expect(live.explanation).toBeNull()
  })

  it('keeps what it has where there is no answer, and goes on', async () => {
    const { live, answer } = farEnd()
    live.ask(request(1))
    await answer(explanationOf(request(1)))
    live.ask(request(2))
    await answer(null)
    expect(live.explanation?.neuron).toBe(1)
    live.ask(request(3))
    await answer(explanationOf(request(3)))
    expect(live.explanation?.neuron).toBe(3)
  })
})
