/** Has the seven write itself on the pad, as fast as a hand would, or all at once where nothing should move. */
import type { Stroke } from '#engine/drawing/ink.ts'
import { seven } from './seven.ts'

/** Milliseconds from the pen's first touch to its last. */
const duration = 1500

/** The pad as far as it is written on. */
export type Pad = {
  readonly strokes: readonly Stroke[]
  begin(tool: 'brush', x: number, y: number): void
  extend(x: number, y: number): void
  /** What is drawn next begins a fresh sheet. */
  finish(): void
}

export type Writing = {
  /** Ends the writing where it is. */
  stop(): void
  /** Whether what lies on the pad is this seven and nothing else. */
  isStillThere(): boolean
}

export function writeSeven(pad: Pad, isStill: boolean): Writing {
  pad.finish()
  pad.begin('brush', seven[0]!, seven[1]!)
  const [stroke] = pad.strokes
  const isStillThere = () => pad.strokes.length === 1 && pad.strokes[0] === stroke
  let written = 2
  let frame = 0
  const writeTo = (end: number) => {
    for (; written < end; written += 2) pad.extend(seven[written]!, seven[written + 1]!)
    pad.finish()
  }
  if (isStill) {
    writeTo(seven.length)
    return { stop: () => {}, isStillThere }
  }
  const begun = performance.now()
  const go = (now: number) => {
    // Somebody draws: the pad is theirs.
    if (!isStillThere()) return
    const share = Math.min(1, (now - begun) / duration)
    writeTo(Math.max(written, 2 * Math.round((share * seven.length) / 2)))
    if (share < 1) frame = requestAnimationFrame(go)
  }
  pad.finish()
  frame = requestAnimationFrame(go)
  return { stop: () => cancelAnimationFrame(frame), isStillThere }
}
