/** What a source has in it, as the dialog shows it. */
export type SourceDetails = {
  /** [10] training digits of each class. */
  readonly counts: readonly number[]
  /** [10] a digit of each class, [784] 0 (paper) to 255 (ink); null where there is none. */
  readonly pictures: readonly (Uint8Array | null)[]
}
