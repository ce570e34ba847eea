/** A cell of the confusion matrix. */
export type Cell = {
  /** What the digits are. */
  readonly label: number
  /** What the network says. */
  readonly answer: number
}
