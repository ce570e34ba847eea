/** What a sweep is to train: checked before anything is begun. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { SweepPosition } from '#engine/contract/state.ts'
import type { SweepRequest } from '#engine/contract/sweeps.ts'
import { checkSettings } from '#engine/settings/check.ts'
import { completeSettings, defaultSettings } from '#engine/settings/settings.ts'
import { isOver, type SweepPlan, type SweepRuns } from '#engine/runs/sweeps.ts'
import type { RunStore } from '#engine/runs/store.ts'

/** A sweep that is under way: its plan, and what there is of it already. */
export type Sweep = {
  readonly group: string
  readonly plan: SweepPlan
  readonly runs: SweepRuns
  /** Where its runs are recorded; undefined for nowhere. */
  readonly store: RunStore | undefined
}

/** Throws `bad-input` for a setting that there is not and for values that come twice, `bad-settings` for one that cannot be. */
export function planSweep({ setting, values, atOnce = false }: SweepRequest, settings: Settings): SweepPlan {
  if (!Object.hasOwn(defaultSettings, setting)) {
    const names = Object.keys(defaultSettings).join(', ')
    throw failure('bad-input', t, 'no-setting', { name: String(setting).slice(0, 40), names })
  }
  const plan: SweepPlan = { settings, setting, values, atOnce }
  for (let place = 1; place <= values.length; place++) checkSettings(settingsAt(plan, place))
  if (new Set(values.map((value) => JSON.stringify(value))).size < values.length) {
    throw failure('bad-input', t, 'sweep-value-twice')
  }
  return plan
}

/** The settings of a network, by its place from 1. */
export function settingsAt({ settings, setting, values }: SweepPlan, place: number): Settings {
  return completeSettings({ ...settings, [setting]: values[place - 1] })
}

/** The first place from `place` on whose network is still to be trained, or to be trained on; undefined for none. */
export function nextPlace({ plan, runs }: Sweep, place: number): number | undefined {
  for (let next = place; next <= plan.values.length; next++) {
    const run = runs.get(next)
    if (!run || !isOver(run.status)) return next
  }
  return undefined
}

/** Of a network, by its place. */
export function positionAt({ group, plan: { setting, values } }: Sweep, place: number): SweepPosition {
  return { group, setting, count: values.length, index: place, value: values[place - 1]! }
}
