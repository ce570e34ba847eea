import type { Page } from '@playwright/test'
import { decodeMessage } from '#engine/link/codec.ts'
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import { inkSide, type Stroke } from '#engine/drawing/ink.ts'
import { answer, type Corner, draw, expect, one, outputs, settledOutputs, seven, test } from './inkling.ts'

/** Digits of our own, as shares of the pad: several strokes, small ones, one at the edge. */
const digits: Readonly<Record<string, readonly (readonly Corner[])[]>> = {
  'a four of two strokes': [
    [
      [0.4, 0.2],
      [0.3, 0.55],
      [0.7, 0.55],
    ],
    [
      [0.6, 0.3],
      [0.58, 0.85],
    ],
  ],
  'a small seven in the corner': [
    [
      [0.05, 0.06],
      [0.22, 0.05],
      [0.12, 0.27],
    ],
  ],
  'a crossed seven over the edge': [
    seven.map(([x, y]) => [x + 0.2, y]),
    [
      [0.5, 0.52],
      [0.9, 0.5],
    ],
  ],
  'a dot': [[[0.5, 0.5]]],
}

/** From now on, keeps the pixels of every question that the page sends, over whichever link it has. */
async function listenToQuestions(page: Page): Promise<() => Promise<Float32Array | undefined>> {
  await page.evaluate(() => {
    const sent: unknown[] = []
    Object.assign(window, { sentByPage: sent })
    for (const carrier of [WebSocket.prototype, MessagePort.prototype] as const) {
      const name = 'send' in carrier ? 'send' : 'postMessage'
      const original = Reflect.get(carrier, name) as (...values: unknown[]) => void
      Reflect.set(carrier, name, function (this: unknown, ...values: unknown[]) {
        const [value] = values
        sent.push(value instanceof Uint8Array ? { frame: Array.from(value) } : { json: JSON.stringify(toPlain(value)) })
        original.apply(this, values)
      })
    }
    function toPlain(value: unknown): unknown {
      if (value instanceof Float32Array) return Array.from(value)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPlain(part)]))
    }
  })
  return async () => {
    const sent = await page.evaluate(() => (window as unknown as { sentByPage: readonly Sent[] }).sentByPage)
    return sent
      .map(({ frame, json }) => (frame ? decodeMessage(Uint8Array.from(frame).buffer) : JSON.parse(json!)))
      .map(findPixels)
      .findLast((pixels) => pixels !== undefined)
  }
}
type Sent = { readonly frame?: readonly number[]; readonly json?: string }

/** The pixels anywhere in a message. */
function findPixels(message: unknown): Float32Array | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  if ('pixels' in message) return Float32Array.from(message.pixels as ArrayLike<number>)
  return Object.values(message).map(findPixels).find(Boolean)
}

for (const [name, strokes] of Object.entries(digits)) {
  test(`${name} gives the network the numbers that the library makes of the same strokes`, async ({ inkling }) => {
    const lastPixels = await listenToQuestions(inkling)
    const box = await inkling.getByLabel('Drawing pad').evaluate((canvas) => {
      const { left, top, width, height } = canvas.getBoundingClientRect()
      return { left, top, width, height }
    })
    const onPad: Stroke[] = []
    for (const corners of strokes) {
      const places = corners.map(([x, y]) => [
        Math.round(box.left + Math.min(1.05, x) * box.width),
        Math.round(box.top + y * box.height),
      ])
      for (const [index, [x, y]] of places.entries()) {
        await inkling.mouse.move(x!, y!)
        if (index === 0) await inkling.mouse.down()
      }
      await inkling.mouse.up()
      const points = places.flatMap(([x, y]) => [
        ((x! - box.left) / box.width) * inkSide,
        ((y! - box.top) / box.height) * inkSide,
      ])
      onPad.push({ tool: 'brush', width: 20, points })
    }
    const expected = digitizeDrawing(drawStrokes(onPad))!
    await expect
      .poll(async () => {
        const pixels = await lastPixels()
        return pixels && Math.max(...pixels.map((level, pixel) => Math.abs(level - expected[pixel]!)))
      })
      .toBeLessThan(1e-6)
  })
}

test('a stage that is switched off changes the outputs, is told, and all are on again with one click', async ({
  inkling,
}) => {
  await draw(
    inkling,
    one.map(([x, y]) => [x - 0.4, y * 0.5] as const),
  )
  await expect(answer(inkling)).toContainText('I read a')
  const before = await settledOutputs(inkling)
  await inkling.getByRole('button', { name: 'Stages', exact: true }).click()
  const panel = inkling.getByRole('region', { name: 'How your drawing is prepared' })
  await expect(panel.getByRole('switch')).toHaveCount(5)
  const pictureOf = (stage: number) =>
    panel
      .locator('canvas')
      .nth(stage)
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  await expect.poll(() => pictureOf(3)).not.toEqual(await pictureOf(2))

  await panel.getByRole('switch', { name: 'Centre' }).uncheck()
  await expect.poll(() => outputs(inkling)).not.toEqual(before)
  await expect.poll(async () => (await pictureOf(3)) === (await pictureOf(2))).toBe(true)
  await panel.getByRole('button', { name: 'Close the stages' }).click()
  await expect(inkling.getByText('Off: centre', { exact: true })).toBeVisible()

  await inkling.getByRole('button', { name: 'All on' }).click()
  await expect.poll(() => outputs(inkling)).toEqual(before)
  await expect(inkling.getByText(/^Off:/)).toHaveCount(0)
})
