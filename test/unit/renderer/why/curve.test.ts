import { describe, expect, it, test } from 'vitest'
import { hiddenActivations } from '#engine/contract/settings.ts'
import { activate } from '#engine/network/activations.ts'
import { activationCurve } from '#page/why/curve.ts'

describe.each([...hiddenActivations])('the curve of %s', (activation) => {
  it('is what the engine computes', () => {
    const { points } = activationCurve(activation, { z: 1, a: 1 })
    const z = Float64Array.from(points, (point) => point.z)
    const a = new Float64Array(z.length)
    activate(activation, z, a, 1, z.length)
    points.forEach((point, i) => expect(point.a).toBeCloseTo(a[i]!, 12))
  })

  it.each([-30, -1, 0, 2.5, 1000])('has z = %f and its activation in the picture', (z) => {
    const a = new Float64Array(1)
    activate(activation, Float64Array.of(z), a, 1, 1)
    const curve = activationCurve(activation, { z, a: a[0]! })
    expect(z).toBeGreaterThanOrEqual(curve.z[0])
    expect(z).toBeLessThanOrEqual(curve.z[1])
    expect(a[0]).toBeGreaterThanOrEqual(curve.a[0])
    expect(a[0]).toBeLessThanOrEqual(curve.a[1])
  })
})

test('the curve of softmax is that of one output while the other nine stay', () => {
  const z = Float64Array.of(2, -1, 0.5)
  const a = new Float64Array(3)
  activate('softmax', z, a, 1, 3)
  const { points } = activationCurve('softmax', { z: z[0]!, a: a[0]! })
  for (const point of points) {
    activate('softmax', Float64Array.of(point.z, -1, 0.5), a, 1, 3)
    expect(point.a).toBeCloseTo(a[0]!, 10)
  }
})

test.each([
  { z: -3, a: 0 },
  { z: 40, a: 1 },
  { z: -0.7, a: 4e-5 },
])('the curve of softmax shows its rise even where the share is $a', (now) => {
  const { points } = activationCurve('softmax', now)
  expect(points[0]!.a).toBeLessThan(0.5)
  expect(points.at(-1)!.a).toBeGreaterThan(0.5)
})
