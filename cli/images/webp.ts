/** Reads WebP files as grey levels, by Google's own decoder in WebAssembly. */
import decode, { init } from '@jsquash/webp/decode.js'
import { toGrey } from '#engine/images/grey.ts'
import { createDecoder } from './compiled-decoder.ts'
import type { Decoder } from './decoder.ts'
import { damaged } from './refuse-image.ts'

const decodePixels = createDecoder({ init, decode, file: '@jsquash/webp/codec/dec/webp_dec.wasm' })

export const readWebp: Decoder = async (path, bytes) => {
  try {
    return toGrey({ ...(await decodePixels(bytes)), channels: 4, most: 255 })
  } catch (error) {
    throw damaged(path, 'WebP', error)
  }
}
