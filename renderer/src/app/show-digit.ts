import type { Input } from '#page/session/network.svelte.ts'
import type { Session } from './session.svelte.ts'

type ShownDigit = Omit<Extract<Input, { kind: 'example' }>, 'kind'>

/** Puts a digit on the pad in place of the drawing, with why the network answers as it does. */
export function showDigit({ drawing, network, why }: Session, digit: ShownDigit): void {
  drawing.putAside()
  why.isShown = true
  why.chosen = null
  void network.predict({ kind: 'example', ...digit })
}
