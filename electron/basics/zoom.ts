/** The page's zoom in levels, as Electron counts them: 0 is the size as made, each level 1.2 times the one below. */

export type ZoomStep = 'in' | 'out' | 'reset'

const smallest = -2
const greatest = 4
const step = 0.5

export function isLevel(value: unknown): value is number {
  return typeof value === 'number' && value >= smallest && value <= greatest
}

export function zoom(level: number, change: ZoomStep): number {
  if (change === 'reset') return 0
  return Math.min(greatest, Math.max(smallest, level + (change === 'in' ? step : -step)))
}
