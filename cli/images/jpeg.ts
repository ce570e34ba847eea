/** Reads JPEG files as grey levels, upright. */
import { decode } from 'jpeg-js'
import { type GreyImage, toGrey } from '#engine/images/grey.ts'
import { readOrientation, turnUpright } from '#engine/images/orientation.ts'
import { mostMegapixels, refuseImage, tooLarge } from './refuse-image.ts'

const mostMegabytes = 1024

export function isJpeg(start: Uint8Array): boolean {
  return start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff
}

/** Throws `bad-input`, naming the file. */
export function readJpeg(path: string, bytes: Uint8Array): GreyImage {
  let image
  try {
    image = decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
      maxResolutionInMP: mostMegapixels,
      maxMemoryUsageInMB: mostMegabytes,
    })
  } catch (error) {
    const limit =
      error instanceof Error && /^max(Resolution|MemoryUsage)\w+ limit exceeded by.* (\d+)M/.exec(error.message)
    if (limit)
      throw tooLarge(
        path,
        limit[1] === 'Resolution'
          ? `${mostMegapixels + Number(limit[2])} megapixels`
          : `it takes more than ${mostMegabytes} MiB`,
        error,
      )
    throw refuseImage(path, 'is damaged', 'Copy it again, or save it anew as JPEG.', error)
  }
  if (!(image.width > 0 && image.height > 0)) {
    throw refuseImage(path, 'is damaged', 'Copy it again, or save it anew as JPEG.')
  }
  return turnUpright(toGrey({ ...image, channels: 3, most: 255 }), readOrientation(bytes))
}
