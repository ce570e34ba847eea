/** What the module exports to JavaScript. */
export {
  barrierBytes,
  failBarrier,
  hasFailed,
  abandon,
  awaitPending,
  mailboxBytes,
  mailboxRoom,
  pending,
  post,
} from './threads.ts'
export { setSpins } from './job.ts'
export { takeOver } from './lists.ts'
export { serve, work } from './serve.ts'
export { warpScratchBytes } from './warp.ts'
export { recordBytes } from './plan.ts'
export { addProducts, iterateDirections, placeVectors } from './components.ts'
export { describeStrokes, prepareStrokes, strokeScratchBytes } from './strokes.ts'
