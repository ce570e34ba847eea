/** A code as large as a screen lets it be: its lines, and the height of its letters. */

/** Width of a letter of a typewriter’s typeface, of its height; the widest of those in use. */
const letterWidth = 0.605
/** Height of a line, of that of its letters. */
export const lineHeight = 1.08
/** Letters that stand together, with the dash behind them. */
const perGroup = 5

/** `width` and `height`: the room in pixels. A line ends behind a dash, and has as many groups as give the largest letters. */
export function fitCode(
  code: string,
  width: number,
  height: number,
): { readonly lines: readonly string[]; readonly size: number } {
  const [, prefix = '', rest = ''] = /^(inkling-\d+-)(.*)$/.exec(code) ?? []
  // The word and the version count as two.
  const groups = [prefix, '', ...rest.split('-').map((group, at, all) => (at < all.length - 1 ? `${group}-` : group))]
  const choices = groups.slice(1).map((_, index) => {
    const across = index + 2
    const lines = Array.from({ length: Math.ceil(groups.length / across) }, (_, line) =>
      groups.slice(line * across, (line + 1) * across).join(''),
    )
    // A little less, since lines are rounded to whole pixels.
    const letters = Math.min(across * perGroup, code.length)
    return {
      lines,
      size: Math.floor(0.99 * Math.min(width / (letters * letterWidth), height / (lines.length * lineHeight))),
    }
  })
  return choices.reduce((one, other) => (other.size > one.size ? other : one))
}
