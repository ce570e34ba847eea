/** The part of WebAssembly used here. Node has all of it, but the types that come with Node do not. */

export type Module = { readonly isModule: never }
export type Memory = {
  /** The memory as it is now; a larger one after `grow`, with the same contents. Views of the smaller one stay valid. */
  readonly buffer: SharedArrayBuffer
  /** Adds pages of 64 KiB. Throws a `RangeError` when there is no more room. */
  grow(pages: number): number
}

type WebAssemblyApi = {
  readonly validate: (bytes: Uint8Array) => boolean
  readonly Module: new (bytes: Uint8Array) => Module
  readonly Instance: new (module: Module, imports: object) => { readonly exports: object }
  readonly Memory: new (size: { initial: number; maximum: number; shared: true }) => Memory
}

export const { validate, Module, Instance, Memory } = (globalThis as unknown as { WebAssembly: WebAssemblyApi })
  .WebAssembly
