/**
 * Files of labelled digits as people have them, and what reading them needs of whoever has them: a page, the command line. Everything in this folder
 * runs anywhere.
 */
import type { ZipTools } from '#engine/archives/zip.ts'
import type { InklingError } from '#engine/contract/errors.ts'
import type { GreyImage } from '#engine/images/grey-image.ts'

/** `path`: with slashes, from where the person has pointed to; messages name it as `name`. */
export type DataFile = {
  readonly path: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Throws `bad-data`. */
  read(): Promise<Uint8Array>
}

export type ReadTools = {
  /** An image, decoded and upright. Throws `bad-input`, naming the file. */
  decode(file: DataFile): Promise<GreyImage>
  /** Throws whatever it likes when the bytes are no gzip, or unpack to more than `most`. */
  unpackGzip(bytes: Uint8Array, most: number): Promise<Uint8Array>
  readonly zip: ZipTools
  /** Told now and then how far it is. */
  tell?(progress: ReadProgress): void
}

/** `done` of `all`: images, or bytes of a table. */
export type ReadProgress = { readonly of: 'images' | 'bytes'; readonly done: number; readonly all: number }

export type ReadOptions = {
  /** What the person has pointed to, for messages. */
  readonly where?: string | undefined
  /** [up to 10] what the classes are called; folders may have these names. */
  readonly classes?: readonly string[] | undefined
  /** Takes pictures as they are, whichever way they are turned and whether ink is dark or light. */
  readonly asTheyAre?: boolean | undefined
}

/** Something that is no digit, where one was expected. `reason` is the same for others with the same fault. */
export type LeftOut = { readonly name: string; readonly reason: string; readonly error: InklingError }

export type ReadData = {
  /** [labels × 784] 0 (paper) to 255 (ink), row by row. */
  readonly images: Uint8Array
  readonly labels: Uint8Array
  /** [10] null for the digits. */
  readonly classes: readonly string[] | null
  /** What was noticed, and set right or taken as it is, in whole sentences. */
  readonly notes: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** Files that are looked at, at most; whoever lists them ends there. */
export const mostFiles = 500_000
/** Bytes of a file that is taken into memory, once it is unpacked: MNIST's training images are 47 MB, and as CSV 110 MB. */
export const mostBytes = 1024 ** 3
