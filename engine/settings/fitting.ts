/** Settings that depend on each other: what a change makes impossible sets itself right, and says so. */
import type { Settings } from '#engine/contract/settings.ts'
import { describeSetting } from './words.ts'

export type Fitted = {
  readonly settings: Settings
  /** What was set besides, and why, in whole sentences; none where the change fits. */
  readonly notes: readonly string[]
}

/** The settings after a change, with others set so that they go together. What a change says itself stays as it says. */
export function fitChange(before: Settings, change: Partial<Settings>): Fitted {
  let settings: Settings = { ...before, ...change }
  const notes: string[] = []
  const set = (name: keyof Settings, value: Settings[keyof Settings], title: string, why: string) => {
    // What the person has set themselves is not changed behind their back: the check says what is wrong with it.
    if (name in change) return
    settings = { ...settings, [name]: value }
    notes.push(`${title} set to ${typeof value === 'number' ? value : describeSetting(settings, name)}: ${why}`)
  }

  const { cost, output, schedule, warmUpEpochs, epochs } = settings
  if (cost === 'hinge' && output !== 'linear') {
    if ('output' in change) set('cost', 'cross-entropy', 'Cost', 'the hinge cost needs linear outputs.')
    else set('output', 'linear', 'Outputs', 'the hinge cost compares the weighted sums as they are.')
  } else if (cost === 'cross-entropy' && output === 'linear') {
    const why = 'cross-entropy needs outputs between 0 and 1.'
    if ('output' in change) set('cost', 'mean-squared-error', 'Cost', why)
    else set('output', 'softmax', 'Outputs', why)
  }
  if (schedule === 'one-cycle' && warmUpEpochs > 0) {
    set('warmUpEpochs', 0, 'Warm-up', 'one cycle has a warm-up of its own.')
  } else if (warmUpEpochs > epochs && epochs >= 1) {
    set('warmUpEpochs', epochs, 'Warm-up', 'it cannot be longer than the run.')
  }
  return { settings, notes }
}
