/** How slowly a bench trains, for whoever wants to watch. */
import { checked, fields, optional, whole, refuseValue } from './schema.ts'

/** A pace to watch at. */
export type Pace = {
  /** 0.1 to 100. */
  readonly updatesPerSecond: number
  /** After so many updates from now on it is full speed again, which a `state` event says; not unless given. */
  readonly forUpdates?: number
}

/** No pace is full speed. */
export const pace = fields<Pace>({
  updatesPerSecond: checked<number>(
    (input) => typeof input === 'number' && input >= 0.1 && input <= 100,
    refuseValue('pace'),
  ),
  forUpdates: optional(whole(1, 1_000_000, refuseValue('pace-length'))),
})
