/** The lab of learning rates, begun at once: what the button beside the learning rate does. */
import { goTo, learningRateLab } from '#page/navigation/view.svelte.ts'

let isWanted = false
/** The lab that is shown, if it is. */
let shown: (() => void) | null = null

/** Goes to the lab, which then trains without another click. */
export function beginLab(): void {
  isWanted = true
  goTo(learningRateLab)
  shown?.()
}

/** For the lab that has just come: whether it is to begin at once. Asked once. */
export function takeBeginning(): boolean {
  const taken = isWanted
  isWanted = false
  return taken
}

/** For the lab while it is shown: `begin` is called when it is to begin. Returns what ends that. */
export function onBeginning(begin: () => void): () => void {
  shown = begin
  return () => (shown = null)
}
