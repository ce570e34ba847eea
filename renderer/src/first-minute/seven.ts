/**
 * A seven that somebody wrote with a pen in one stroke: x and y in turn, in the ink's pixels. From the pen digits in `resources/pen-digits/`, writer 6,
 * whose digits no network that comes with Inkling has learnt from (Alpaydin and Alimoglu, UCI Machine Learning Repository, CC BY 4.0).
 */
// prettier-ignore
export const seven: readonly number[] = [
  77, 42, 75, 42, 74, 43, 73, 45, 75, 47, 78, 50, 85, 54, 94, 58, 107, 61, 123, 64, 140, 66, 159, 68, 175, 69, 189, 70, 200, 72, 207, 75,
  207, 82, 201, 91, 192, 104, 180, 119, 165, 138, 151, 157, 136, 175, 124, 194, 113, 209, 105, 221, 99, 231, 97, 236, 97, 238, 98, 237,
  101, 232, 104, 226, 105, 219, 105, 210, 103, 200, 98, 193, 92, 185, 86, 178, 81, 174, 78, 170, 80, 167, 86, 165, 99, 163, 119, 161,
  144, 159, 171, 154, 203, 150,
]
