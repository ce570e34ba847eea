/** The digits that can be trained on: what is in each source. */
import { bench, type BenchRequest } from './bench-id.ts'
import { fields, type Requests, text } from './schema.ts'

export type DataCommands = {
  /** What a source has in it, cut into training and validation as the bench's seed cuts it. Errors: `bad-input` for one that is not known, `bad-data`. */
  describeData(request: DescribeDataRequest): DataDescription
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

export const dataRequests: Requests<DataCommands> = {
  describeData: fields<DescribeDataRequest>({
    bench,
    source: text(() => 'The name of the source is not a text.', 'Give the name of a data set, such as mnist.'),
  }),
}
