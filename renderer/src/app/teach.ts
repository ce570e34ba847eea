/** Says what the drawing is: it is kept as a sample, strokes and all. */
import type { Session } from './session.svelte.ts'

export async function teach({ network, handwriting, drawing }: Session, digit: number): Promise<void> {
  // The last points may have come a moment ago.
  drawing.flush()
  const { input } = network
  if (input.kind !== 'drawing') return
  const { pixels } = input
  const strokes = drawing.strokes.map(({ tool, width, points }) => ({ tool, width, points: [...points] }))
  await handwriting.teach(pixels, digit, strokes)
  // The next stroke begins another digit.
  if (handwriting.kept?.pixels === pixels) drawing.finish()
}
