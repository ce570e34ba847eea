/** The digits that can be trained on: which sets there are, what is in each, and sets that a person adds. */
import { bench, type BenchRequest } from './bench-id.ts'
import type { ErrorData } from './errors.ts'
import { classCount, pixelCount } from './pictures.ts'
import {
  checked,
  fields,
  list,
  noRequest,
  optional,
  type Requests,
  type Schema,
  text,
  countOf,
  refuse,
} from './schema.ts'
import type { DataSetDescription } from './state.ts'

export type DataCommands = {
  /** Every set that there is now, also those that another program has added meanwhile. Never fails: what is wrong with the folder is in the answer. */
  listDataSets(): DataSetList
  /** What a source has in it, cut into training and validation as the bench's seed cuts it. Errors: `bad-input` for no name of a set, `bad-data`. */
  describeData(request: DescribeDataRequest): DataDescription
  /**
   * Keeps digits as a set, on the disk before it answers. Errors: `bad-input` for a name that is taken or none, for no digits or too many, and for
   * labels beyond 9; `bad-data` where nothing can be written.
   */
  addDataSet(request: AddDataSetRequest): DataSetDescription
  /** Removes a set that was added. Runs that were trained on it can then not be resumed. Errors: `bad-input`, `bad-data`. */
  removeDataSet(request: { readonly name: string }): DataSetList
}

/** The folder, among the person's things, in which a host keeps the sets that were added. */
export const dataSetsFolderName = 'data-sets'
/** Digits of a set that is added: what crosses every link at once, and fits into memory. */
export const mostDigits = 500_000
export const longestTitle = 100
export const longestClassName = 40

export type DataSetList = {
  readonly sets: readonly DataSetDescription[]
  /** Where added sets are kept; null where none can be added. */
  readonly folder: string | null
  /** Files in it that are no sets, or damaged; they are left alone. */
  readonly problems: readonly ErrorData[]
}

export type AddDataSetRequest = {
  /** 1 to 40 small letters, digits and dashes, the first a letter: by it settings name the set. */
  readonly name: string
  /** What people read; the name unless given. */
  readonly title?: string
  /** [10] names of the classes, where they are not the digits. */
  readonly classes?: readonly string[]
  /** [labels × 784] 0 (paper) to 255 (ink), row by row. */
  readonly images: Uint8Array
  /** 0 to 9 */
  readonly labels: Uint8Array
}

/** `source`: the name of one, without a share. */
export type DescribeDataRequest = BenchRequest & { readonly source: string }

export type DataDescription = {
  /** [10] training digits of each class. */
  readonly training: readonly number[]
  /** [10] digits of each class that are scored on during training. */
  readonly validation: readonly number[]
  /** [10] a training digit of each class, [784] 0 (paper) to 255 (ink); null where there is none. */
  readonly pictures: readonly (Uint8Array | null)[]
}

const className: Schema<string> = checked(
  (input) => typeof input === 'string' && input.trim() !== '' && input.length <= longestClassName,
  refuse('class-name', () => ({ most: String(longestClassName) })),
)

/** How many there are, whether they fit each other, and what the set may be called, the engine looks at as a whole. */
const bytes = (id: 'images' | 'labels') =>
  checked<Uint8Array>(
    (input) => input instanceof Uint8Array,
    refuse(id, () => ({ pixels: String(pixelCount) })),
  )

const setName = /* @__PURE__ */ text(/* @__PURE__ */ refuse('set-name'))

export const dataRequests: Requests<DataCommands> = {
  listDataSets: noRequest,
  describeData: fields<DescribeDataRequest>({
    bench,
    source: text(refuse('source-name')),
  }),
  addDataSet: fields<AddDataSetRequest>({
    name: setName,
    title: optional(
      text(
        refuse('set-title', () => ({ most: String(longestTitle) })),
        longestTitle,
      ),
    ),
    classes: optional(
      list(className, {
        most: classCount,
        missing: refuse('no-class-list'),
        tooMany: refuse('too-many-classes', countOf),
      }),
    ),
    images: bytes('images'),
    labels: bytes('labels'),
  }),
  removeDataSet: fields<{ readonly name: string }>({ name: setName }),
}
