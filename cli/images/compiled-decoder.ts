/** A decoder in WebAssembly, as the packages of jSquash bring it. Their types are those of a page and leave Node's way out. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Module } from '#engine/fast/web-assembly.ts'

/** [height × width × 4] red, green, blue and alpha */
export type DecodedPixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }

type Package = {
  /** Has the decoder use this module; what it prints is left out. */
  readonly init: unknown
  readonly decode: (bytes: ArrayBuffer) => Promise<DecodedPixels>
  /** The package and the path in it. */
  readonly file: string
}

const fromHere = createRequire(import.meta.url)

/** Throws what the decoder throws, which may be anything. */
export function createDecoder({
  init,
  decode,
  file,
}: Package): (bytes: Uint8Array<ArrayBuffer>) => Promise<DecodedPixels> {
  let compiled: Promise<Module> | undefined
  return async (bytes) => {
    compiled ??= readFile(fromHere.resolve(file)).then((code) => new Module(code))
    // A new instance for each image: one that has failed, or has taken much memory, is not used again.
    await (init as (module: Module, options: object) => Promise<void>)(await compiled, { printErr: () => {} })
    return decode(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  }
}
