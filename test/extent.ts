/**
 * How much is tried of what only repeats. `npm test` tries enough of it to find a fault; `npm run test:all`, which sets INKLING_TESTS to
 * `all`, tries everything.
 */
export const isEverything = process.env.INKLING_TESTS === 'all'

/** `few` in `npm test`, `all` in `npm run test:all`. */
export function amount(few: number, all: number): number {
  return isEverything ? all : few
}

/** The same for a number that can also be chosen: `INKLING_FUZZ=10000 npx vitest run …`. */
export function amountOf(variable: 'INKLING_FUZZ' | 'INKLING_KILLS' | 'INKLING_SEED', few: number, all = few): number {
  const chosen = process.env[variable]
  return chosen ? Number(chosen) : amount(few, all)
}
