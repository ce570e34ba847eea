/** The drawing as a text, to be kept while the page is loaded anew. */
import { inkSide, type Stroke } from '#engine/drawing/ink.ts'

/** What lies on the sheet. `image`: [inkSide × inkSide] coverage. */
export type DrawingContent = { readonly image: Float32Array | null; readonly strokes: readonly Stroke[] }

const storageKey = 'inkling.drawing'
const levels = 255

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps it for the next `takeDrawing`; a drawing that finds no room is not kept. */
export function keepDrawing({ image, strokes }: DrawingContent, store: Store = sessionStorage): void {
  const kept = {
    image: image && Array.from(image, (value) => String.fromCharCode(Math.round(value * levels))).join(''),
    strokes: strokes.map(({ tool, width, points, pressures }) => ({ tool, width, points, pressures })),
  }
  try {
    store.setItem(storageKey, JSON.stringify(kept))
  } catch {
    // The store is full or closed.
  }
}

/** What was kept, once; null for nothing, and for what is no drawing. */
export function takeDrawing(store: Store = sessionStorage): DrawingContent | null {
  const text = store.getItem(storageKey)
  store.removeItem(storageKey)
  if (text === null) return null
  try {
    const { image, strokes } = JSON.parse(text) as { readonly image: unknown; readonly strokes: unknown }
    const pixels = typeof image === 'string' ? Float32Array.from(image, (sign) => sign.charCodeAt(0) / levels) : null
    const isSound =
      (pixels === null || pixels.length === inkSide * inkSide) && Array.isArray(strokes) && strokes.every(isStroke)
    return isSound ? { image: pixels, strokes: strokes } : null
  } catch {
    return null
  }
}

function isStroke(value: unknown): value is Stroke {
  if (typeof value !== 'object' || value === null) return false
  const { tool, width, points, pressures } = value as Readonly<Record<string, unknown>>
  const areNumbers = (list: unknown) => Array.isArray(list) && list.every((each) => Number.isFinite(each))
  return (
    (tool === 'brush' || tool === 'eraser') &&
    Number.isFinite(width) &&
    areNumbers(points) &&
    (points as readonly number[]).length % 2 === 0 &&
    (pressures === undefined || areNumbers(pressures))
  )
}
