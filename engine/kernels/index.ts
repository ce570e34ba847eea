/** Everything that the module exports. */
export * from './activations.ts'
export * from './dense.ts'
export * from './dropout.ts'
export * from './lists.ts'
export * from './sparse.ts'
export * from './threads.ts'
export * from './updates.ts'
export * from './warp.ts'
