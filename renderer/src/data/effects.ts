/**
 * What a choice of data does to reading, as measured: networks with the settings as they come, the mean of five seeds. Drawings are the
 * 1,249 pen digits of five writers whom no network has seen. `npm run bench:data` measures it, `npm run bench:data -- --data mnist-10k` one more.
 */
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
  if (data === 'mnist,pen') {
    return `With pen digits among them, ${percent(both.drawings)} of drawings by people whom the network has never seen are read right, in place of ${percent(alone.drawings)} with MNIST alone; of MNIST’s own test digits ${percent(both.test)}, as many as without. Train on what you will be asked.`
  }
  if (data === 'mnist') {
    return `Trained on MNIST alone, the network reads ${percent(alone.test)} of MNIST’s test digits, but only ${percent(alone.drawings)} of drawings by other people: some ways to write a one, a seven or a nine are not in MNIST. With pen digits it is ${percent(both.drawings)}. Train on what you will be asked.`
  }
  const effect = effectOf(data)
  if (effect) {
    return `Trained on this, the network reads ${percent(effect.drawings)} of drawings by people whom it has never seen, and ${percent(effect.test)} of MNIST’s test digits. With MNIST and pen digits it is ${percent(both.drawings)} and ${percent(both.test)}.`
  }
  const known = `MNIST with pen digits reads ${percent(both.drawings)} of unseen people’s drawings, MNIST alone ${percent(alone.drawings)}.`
  if (hasPen && hasMnist) return `${known} This mix has not been measured, but it has both in it. Train, then draw.`
  if (hasMnist) return `${known} This mix has not been measured, and has no pen digits in it. Train, then draw.`
  return `${known} This choice has not been measured: a network knows only what it has been trained on. Train, score the test set, then draw.`
}

/** A share with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}\u00a0%`
}
