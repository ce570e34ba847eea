/**
 * How many times as large the page's words are as in the smallest window, at the same size on the screen: they grow with the window, and once more
 * when it is presented to a room (`base.css`).
 */
export function readGrowth(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}

const presentGrowth = 1.75

/** The part of it that the window brings: drawings that fill their place grow with that alone. */
export function readWindowGrowth(): number {
  return document.documentElement.hasAttribute('data-present') ? readGrowth() / presentGrowth : readGrowth()
}
