/** Settings that depend on each other: what a change makes impossible sets itself right, and says so. */
import type { Settings } from '#engine/contract/settings.ts'
import { t } from '#words/en/settings.ts'
import { formatExact } from '#words/numbers.ts'

export type Fitted = {
  readonly settings: Settings
  /** What was set besides, and why, in whole sentences; none where the change fits. */
  readonly notes: readonly string[]
}

/** The settings after a change, with others set so that they go together. What a change says itself stays as it says. */
export function fitChange(before: Settings, change: Partial<Settings>): Fitted {
  let settings: Settings = { ...before, ...change }
  const notes: string[] = []
  const set = (name: keyof Settings, value: Settings[keyof Settings], note: string) => {
    // What the person has set themselves is not changed behind their back: the check says what is wrong with it.
    if (name in change) return
    settings = { ...settings, [name]: value }
    notes.push(note)
  }

  const { cost, output, schedule, warmUpEpochs, epochs } = settings
  if (cost === 'hinge' && output !== 'linear') {
    if ('output' in change) set('cost', 'cross-entropy', t('fitted-cost-cross-entropy'))
    else set('output', 'linear', t('fitted-output-linear'))
  } else if (cost === 'cross-entropy' && output === 'linear') {
    if ('output' in change) set('cost', 'mean-squared-error', t('fitted-cost-squared-error'))
    else set('output', 'softmax', t('fitted-output-softmax'))
  }
  if (schedule === 'one-cycle' && warmUpEpochs > 0) {
    set('warmUpEpochs', 0, t('fitted-no-warm-up'))
  } else if (warmUpEpochs > epochs && epochs >= 1) {
    set('warmUpEpochs', epochs, t('fitted-warm-up', { epochs: formatExact(epochs) }))
  }
  return { settings, notes }
}
