/** A smooth surface through some of an image's pixels. */

/**
 * Least squares: c₀ + c₁x + c₂y + c₃x² + c₄xy + c₅y², with x and y from −1 to 1 over the image, through the pixels marked.
 *
 * @returns [height × width] the surface at every pixel
 */
export function fitSurface(grey: Float32Array, width: number, height: number, marked: Uint8Array): Float32Array {
  const terms = 6
  // The normal equations A c = b, with b as the last column.
  const equations = Array.from({ length: terms }, () => new Float64Array(terms + 1))
  const values = new Float64Array(terms)
  const setTerms = (pixel: number) => {
    const x = ((pixel % width) / Math.max(1, width - 1)) * 2 - 1
    const y = (Math.floor(pixel / width) / Math.max(1, height - 1)) * 2 - 1
    values.set([1, x, y, x * x, x * y, y * y])
  }
  for (let pixel = 0; pixel < grey.length; pixel++) {
    if (!marked[pixel]) continue
    setTerms(pixel)
    for (let row = 0; row < terms; row++) {
      for (let column = 0; column < terms; column++) equations[row]![column]! += values[row]! * values[column]!
      equations[row]![terms]! += values[row]! * grey[pixel]!
    }
  }
  const coefficients = solve(equations)
  return Float32Array.from(grey, (_, pixel) => {
    setTerms(pixel)
    return coefficients.reduce((sum, coefficient, term) => sum + coefficient * values[term]!, 0)
  })
}

/** Gauss's elimination with the greatest pivot; a term that the pixels say nothing about becomes 0. */
function solve(equations: readonly Float64Array[]): readonly number[] {
  const rows = [...equations]
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row
    }
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    const top = rows[column]!
    if (Math.abs(top[column]!) < 1e-9) {
      top.fill(0)
      top[column] = 1
    }
    for (const [index, row] of rows.entries()) {
      if (index === column) continue
      const factor = row[column]! / top[column]!
      for (let place = column; place <= size; place++) row[place]! -= factor * top[place]!
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!)
}
