/**
 * Where the picture that the network sees lies on the paper it was drawn on. Found from the ink itself: preprocessing only moves and
 * scales, so the ink's centre and its spread around it, on the paper and in the picture, tell where it went, whichever of its
 * steps are on.
 */

/** A square, in shares of the paper's side from its top left corner; it may reach beyond the paper. */
export type PaperSquare = { readonly x: number; readonly y: number; readonly side: number }

export const wholePaper: PaperSquare = { x: 0, y: 0, side: 1 }

/**
 * @param ink [inkSide × inkSide] coverage, row by row
 * @param picture [pictureSide × pictureSide] grey levels of the same drawing
 */
export function placeOnPaper(
  ink: Float32Array,
  inkSide: number,
  picture: Float32Array,
  pictureSide: number,
): PaperSquare {
  const onPaper = measureInk(ink, inkSide)
  const inPicture = measureInk(picture, pictureSide)
  if (!(onPaper.spread > 0 && inPicture.spread > 0)) return wholePaper
  const side = onPaper.spread / inPicture.spread
  return { x: onPaper.x - inPicture.x * side, y: onPaper.y - inPicture.y * side, side }
}

/** The ink's centre of mass and its standard deviation around it, in shares of the side. */
function measureInk(levels: Float32Array, side: number): { x: number; y: number; spread: number } {
  let mass = 0
  let sumX = 0
  let sumY = 0
  let sumOfSquares = 0
  for (let row = 0; row < side; row++) {
    const y = (row + 0.5) / side
    for (let column = 0; column < side; column++) {
      const level = levels[row * side + column]!
      if (level === 0) continue
      const x = (column + 0.5) / side
      mass += level
      sumX += level * x
      sumY += level * y
      sumOfSquares += level * (x * x + y * y)
    }
  }
  const x = sumX / mass
  const y = sumY / mass
  return { x, y, spread: Math.sqrt(Math.max(0, sumOfSquares / mass - x * x - y * y)) }
}
