/**
 * The page that a network is saved in: a pad, the stages from strokes to pixels, the network and its answer, without an Inkling behind it.
 * The stages, the forward pass and the contributions are the engine's own code, packed into the page by `scripts/build-network-page.ts`.
 */
import './page.css'
import { readNetwork } from './read-network.ts'
import { Page } from './page.ts'
import { Reader } from './reader.ts'

function open(): void {
  try {
    const { network, facts } = readNetwork()
    const reader = new Reader(network)
    new Page(reader, facts)
    // For whoever opens the developer tools: `inkling.answer(pixels)` gives the ten outputs for 784 grey levels.
    Object.assign(window, { inkling: { answer: (pixels: ArrayLike<number>) => Array.from(reader.answer(pixels)) } })
  } catch {
    const problem = document.getElementById('problem')!
    problem.className = 'problem'
    problem.textContent = problem.dataset.damaged ?? ''
  }
}

open()
