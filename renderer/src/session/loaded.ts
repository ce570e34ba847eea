/** What a person is told of a file that has been opened; of another program's, how its names were understood. */
import type { Loaded, LoadRequest } from '#engine/contract/files.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import type { Notice } from './notices.svelte.ts'

type Ways = {
  /** Leaves everything as it was taken. */
  readonly keep: () => Promise<void>
  /** Opens the file again, with other hidden layers. */
  readonly loadWith: (activation: HiddenActivation) => Promise<void>
}

const offered: readonly HiddenActivation[] = ['relu', 'sigmoid', 'tanh']

export function describeLoaded(
  file: LoadRequest,
  { state, mapping, assumptions }: Loaded,
  ways: Ways,
): Pick<Notice, 'message' | 'remedy' | 'actions'> {
  const message = `${file.fileName} is open.`
  if (!mapping) return { message }
  const tensors = mapping.map(
    ({ tensor, part, isTransposed }) => `${tensor} → ${part}${isTransposed ? ' (inputs × outputs)' : ''}`,
  )
  const isHiddenAssumed = assumptions.length > 0 && state.settings.hidden.length > 0
  const taken = state.settings.hidden[0]?.activation
  const others = offered.filter((each) => each !== taken)
  const actions = isHiddenAssumed
    ? [
        { label: `Keep ${taken}`, act: ways.keep },
        ...others.map((activation) => ({ label: `Load with ${activation}`, act: () => ways.loadWith(activation) })),
      ]
    : []
  return { message, remedy: [...assumptions, `${tensors.join('; ')}.`].join(' '), actions }
}
