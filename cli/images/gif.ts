/** Reads GIF files of one picture as grey levels. */
import { decodeFrame } from 'modern-gif'
import { toGrey } from '#engine/images/grey.ts'
import type { Decoder } from './decoder.ts'
import { damaged, tooLarge } from './refuse-image.ts'

/** The decoder keeps pixels in lists, which take several times as much memory. */
const mostMegapixels = 8

export const readGif: Decoder = async (path, bytes, { width, height }) => {
  if (width * height > mostMegapixels * 1e6) throw tooLarge(path, { width, height }, mostMegapixels)
  try {
    return toGrey({ ...decodeFrame(bytes, 0), channels: 4, most: 255 })
  } catch (error) {
    throw damaged(path, 'GIF', error)
  }
}
