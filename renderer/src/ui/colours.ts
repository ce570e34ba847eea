/**
 * How a run looks wherever it is shown: by its number, so that it keeps its look. Neighbours differ in colour, and after all colours
 * in dashes as well. The colours are Okabe and Ito's, made for colour-blind eyes, darker or lighter for the theme (tokens.css).
 */
export const seriesCount = 6
const dashes: readonly (readonly number[])[] = [[], [8, 3], [2, 3], [9, 3, 2, 3]]

export type Look = {
  /** Which of the theme's series colours. */
  readonly series: number
  /** Lengths of line and gap in pixels; empty for a line without gaps. */
  readonly dash: readonly number[]
}

/** @param number of the run, from 1 */
export function lookOf(number: number): Look {
  const index = number - 1
  return {
    series: index % seriesCount,
    dash: dashes[Math.floor(index / seriesCount) % dashes.length]!,
  }
}
