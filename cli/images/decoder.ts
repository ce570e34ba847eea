/** What the decoders of all kinds of images have in common. */
import type { GreyImage } from '#engine/images/grey-image.ts'
import type { ImageHeader } from '#engine/images/header.ts'

/** Decodes the bytes of an image that is small enough. Throws `bad-input`, naming the file. */
export type Decoder = (path: string, bytes: Uint8Array<ArrayBuffer>, header: ImageHeader) => Promise<GreyImage>
