/**
 * The plane of one epoch with a moment every so many updates, laid in three ways: through the mean of the moments, as the lesson has it, through the
 * start, and through the end. What two directions hold of the run, and what the shadow of its start costs, depend on which moments there are and on where distances count from.
 */
import type { Settings } from '#engine/contract/settings.ts'
import { fitPlane, type RunPlane } from '#engine/lessons/run-plane.ts'
import { flatten, OverPlane } from '#engine/lessons/run-surface.ts'
import type { Sample } from '#engine/lessons/sample.ts'
import { finish } from '#test/unit/engine/lessons/pictures.ts'
import type { Engine } from './lesson-engine.ts'

export type Planes = {
  /** Shares of the squared distances. */
  readonly fromMean: RunPlane['shares']
  readonly fromStart: RunPlane['shares']
  readonly fromEnd: RunPlane['shares']
  /** What the start costs where it falls on the plane, over the first training digits. */
  readonly shadowFromMean: number
  readonly shadowFromEnd: number
}

/** Digits that costs are means over, as many as the lesson takes. */
const digits = 500

export async function layPlanes(engine: Engine, settings: Settings, every: number, updates: number): Promise<Planes> {
  await engine.commands.configure(settings)
  await engine.commands.reset()
  const sample = await readSample(engine)
  const moments = [flatten(engine.checkpoint())]
  for (let step = 1; step <= updates; step++) {
    await engine.commands.step({ unit: 'batch' })
    if (step % every === 0 || step === updates) moments.push(flatten(engine.checkpoint()))
  }
  const start = moments[0]!
  const shadowOf = (plane: RunPlane): number => {
    const shape = engine.checkpoint()
    const over = new OverPlane(shape, plane, settings.cost, sample)
    finish(over.prepare())
    const [x, y] = plane.directions.map((direction) =>
      direction.reduce((sum, share, at) => sum + share * (start[at]! - plane.centre[at]!), 0),
    ) as [number, number]
    return finish(over.at(x, y))
  }
  const mean = finish(fitPlane(moments))!
  const end = around(moments, moments.at(-1))
  return {
    fromMean: mean.shares,
    fromStart: around(moments, start).shares,
    fromEnd: end.shares,
    shadowFromMean: shadowOf(mean),
    shadowFromEnd: shadowOf(end),
  }
}

/** The plane that lies closest to the moments among those through `origin`. */
function around(moments: readonly Float32Array[], origin: Float32Array): RunPlane {
  const away = moments.map((moment) => moment.map((weight, at) => weight - origin[at]!))
  // Together with their mirror images, points have the origin as their mean.
  const plane = finish(fitPlane([...away, ...away.map((moment) => moment.map((weight) => -weight))]))!
  return { ...plane, centre: Float64Array.from(origin) }
}

async function readSample({ commands }: Engine): Promise<Sample> {
  const pixels = new Float32Array(digits * 784)
  const labels = new Uint8Array(digits)
  for (let index = 0; index < digits; index++) {
    const example = await commands.example({ split: 'training', index })
    pixels.set(example.pixels, index * 784)
    labels[index] = example.label
  }
  return { count: digits, pixels, labels }
}
