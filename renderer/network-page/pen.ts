/** The pen on the pad: mouse, finger and stylus, or the arrow keys. Points are in the ink's pixels. */
import { inkSide } from '#engine/drawing/ink.ts'

/** Where the arrow keys have the pen. */
export type Cursor = { readonly x: number; readonly y: number; readonly isDown: boolean }

export type Pen = {
  begin(x: number, y: number, pressure: number): void
  extend(x: number, y: number, pressure: number): void
  end(): void
  clear(): void
  /** Null while the arrow keys are not used. */
  point(cursor: Cursor | null): void
}

export function followPointer(pad: HTMLCanvasElement, pen: Pen): void {
  let pointer: number | null = null
  const place = ({ clientX, clientY }: PointerEvent): [number, number] => {
    const box = pad.getBoundingClientRect()
    return [((clientX - box.left) / box.width) * inkSide, ((clientY - box.top) / box.height) * inkSide]
  }
  pad.addEventListener('pointerdown', (event) => {
    if (pointer !== null || event.button !== 0) return
    event.preventDefault()
    pointer = event.pointerId
    pad.setPointerCapture(pointer)
    pen.point(null)
    pen.begin(...place(event), pressureOf(event))
  })
  pad.addEventListener('pointermove', (event) => {
    if (event.pointerId !== pointer) return
    // Not every browser tells of the points between two frames.
    const points = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : []
    for (const each of points.length > 0 ? points : [event]) pen.extend(...place(each), pressureOf(each))
  })
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    pointer = null
    pen.end()
  }
  pad.addEventListener('pointerup', up)
  pad.addEventListener('pointercancel', up)
}

/** As in Inkling: a stylus that is pressed harder draws wider; mouse and finger report no pressure of their own. */
function pressureOf({ pointerType, pressure }: PointerEvent): number {
  return pointerType === 'pen' && pressure > 0 ? 0.7 + 0.6 * pressure : 1
}

/** How far an arrow key moves the pen. */
const step = 10
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}

export function followKeys(pad: HTMLCanvasElement, pen: Pen): void {
  let x = inkSide / 2
  let y = inkSide / 4
  let isDown = false
  const lift = () => {
    if (isDown) pen.end()
    isDown = false
  }
  pad.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions[event.key]
    if (direction) {
      x = Math.min(inkSide - step, Math.max(step, x + direction[0]))
      y = Math.min(inkSide - step, Math.max(step, y + direction[1]))
      if (isDown) pen.extend(x, y, 1)
    } else if (event.key === ' ') {
      if (isDown) lift()
      else {
        isDown = true
        pen.begin(x, y, 1)
      }
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      lift()
      pen.clear()
    } else return
    event.preventDefault()
    pen.point({ x, y, isDown })
  })
  pad.addEventListener('pointerdown', lift, true)
  pad.addEventListener('blur', () => {
    lift()
    pen.point(null)
  })
}
