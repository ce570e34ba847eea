import { describe, expect, test } from 'vitest'
import { KeyPen } from '#page/pad/key-pen.svelte.ts'

function openPen() {
  const drawn: string[] = []
  const pen = new KeyPen({
    tool: 'brush',
    begin: (tool, x, y) => drawn.push(`${tool} ${x},${y}`),
    extend: (x, y) => drawn.push(`${x},${y}`),
  })
  const press = (...keys: readonly string[]) => keys.map((key) => pen.press({ key, shiftKey: false }))
  return { pen, drawn, press }
}

describe('the pen that keys move', () => {
  test('draws only while it is down', () => {
    const { drawn, press } = openPen()
    press('ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter', 'ArrowLeft')
    expect(drawn).toEqual(['brush 105,55', '105,65', '105,75'])
  })

  test('stays on the pad', () => {
    const { pen } = openPen()
    for (let times = 0; times < 20; times++) pen.press({ key: 'ArrowLeft', shiftKey: true })
    expect(pen.place[0]).toBeCloseTo(0.5 / 28)
  })

  test('leaves all other keys to the page', () => {
    const { drawn, press } = openPen()
    expect(press('c', ' ', 'Tab', 'Escape')).toEqual([false, false, false, false])
    expect(drawn).toEqual([])
  })

  test('is lifted where the pad loses the focus', () => {
    const { pen, drawn, press } = openPen()
    press('Enter')
    pen.lift()
    press('ArrowDown')
    expect(drawn).toHaveLength(1)
    expect(pen.spoken).toBe('Row 7, column 10, pen up')
  })
})
