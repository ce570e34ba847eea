/** The pictures that go into every network, and what comes out. */

/** Side of a digit's picture, in pixels. */
export const imageSide = 28

/** Pixels of a digit's picture, row by row: the inputs of every network. */
export const pixelCount = imageSide * imageSide

/** Classes, the digits 0 to 9: the outputs of every network. */
export const classCount = 10
