/** Commands as the engine has them, behind the check of requests. */
import type { Owner } from './bench.ts'

/**
 * A method for each command of a map. A request that need not be given is there, and empty; `caller` tells the users of an engine
 * apart.
 */
export type Methods<Map extends Readonly<Record<keyof Map, (request: never) => unknown>>> = {
  readonly [Name in keyof Map]: (
    request: NonNullable<Parameters<Map[Name]>[0]>,
    caller: Owner,
  ) => ReturnType<Map[Name]> | Promise<ReturnType<Map[Name]>>
}
