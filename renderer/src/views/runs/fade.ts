/** Colours that let through what is behind them. */
import { color } from 'chart.js/helpers'

/** The same colour, let through; in a form that every reader of SVG knows. */
export function fade(colour: string, opacity: number): string {
  return color(colour).alpha(opacity).rgbString()
}
