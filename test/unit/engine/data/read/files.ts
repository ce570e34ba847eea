/** Files of digits in memory, for tests of what reads them, and the tools that this program would bring. */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { InklingError } from '#engine/contract/errors.ts'
import type { DataFile, ReadTools } from '#engine/data/read/data-files.ts'
import { zipTools } from '#engine/formats/zip.ts'
import type { GreyImage } from '#engine/images/grey-image.ts'

export function file(path: string, bytes: Uint8Array | string, size?: number): DataFile {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return { path, name: path, size: size ?? content.length, read: () => Promise.resolve(content) }
}

/** Images as this test has them: width, height, then a byte a pixel. */
export function image(width: number, height: number, levels: ArrayLike<number>): Uint8Array {
  return Uint8Array.from([width, height, ...Array.from(levels)])
}

const unpack = promisify(gunzip)

export const tools: ReadTools = {
  async decode({ name, read }): Promise<GreyImage> {
    const [width = 0, height = 0, ...levels] = await read()
    if (levels.length !== width * height)
      throw new InklingError('bad-input', `The image ${name} is damaged.`, 'Copy it again.')
    return { width, height, grey: Float32Array.from(levels, (level) => level / 255) }
  },
  unpackGzip: (bytes, most) => unpack(bytes, { maxOutputLength: most }),
  zip: zipTools,
}
