/**
 * How much is tried. INKLING_TESTS says `some` in `npm test` and `all` in `npm run test:all`; a single tool that is started by hand
 * runs every test that it is asked for, with the few repetitions of `npm test`.
 */

/** `few` of what only repeats, enough to find a fault; `all` in `npm run test:all`. */
export function amount(few: number, all: number): number {
  return process.env.INKLING_TESTS === 'all' ? all : few
}

/** The same for a number that can also be chosen: `INKLING_FUZZ=10000 npx vitest run …`. */
export function amountOf(variable: 'INKLING_FUZZ' | 'INKLING_KILLS' | 'INKLING_SEED', few: number, all = few): number {
  const chosen = process.env[variable]
  return chosen ? Number(chosen) : amount(few, all)
}

/** Whether the desktop's worlds leave out what the server's world has run: see `playwright.config.ts`. */
export const isSome = process.env.INKLING_TESTS === 'some'
