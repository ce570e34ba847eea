/** What a person is told of a file that has been opened; of another program's, how its names were understood. */
import type { Better, Loaded, LoadRequest } from '#engine/contract/files.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import type { Notice } from './notices.svelte.ts'

type Ways = {
  /** Leaves everything as it was taken. */
  readonly keep: () => Promise<void>
  /** Opens the file again, with other hidden layers or another form of pictures. */
  readonly loadWith: (better: Better) => Promise<void>
}

const offered: readonly HiddenActivation[] = ['relu', 'sigmoid', 'tanh']

export function describeLoaded(
  file: LoadRequest,
  { state, mapping, assumptions, remarks, better }: Loaded,
  ways: Ways,
): Pick<Notice, 'message' | 'remedy' | 'actions'> {
  const message = `${file.fileName} is open.`
  if (!mapping) return remarks.length > 0 ? { message, remedy: remarks.join(' ') } : { message }
  if (better) {
    // How its names were understood is told of the file as it is taken in the end.
    return {
      message,
      remedy: remarks.join(' '),
      actions: [
        { label: 'Load as it reads best', act: () => ways.loadWith(better) },
        { label: 'Keep it as it is', act: ways.keep },
      ],
    }
  }
  const tensors = mapping.map(
    ({ tensor, part, isTransposed }) => `${tensor} → ${part}${isTransposed ? ' (inputs × outputs)' : ''}`,
  )
  const isHiddenAssumed = assumptions.length > 0 && state.settings.hidden.length > 0
  const taken = state.settings.hidden[0]?.activation
  const others = offered.filter((each) => each !== taken)
  const actions = isHiddenAssumed
    ? [
        { label: `Keep ${taken}`, act: ways.keep },
        ...others.map((hiddenActivation) => ({
          label: `Load with ${hiddenActivation}`,
          act: () => ways.loadWith({ hiddenActivation }),
        })),
      ]
    : []
  return { message, remedy: [...remarks, ...assumptions, `${tensors.join('; ')}.`].join(' '), actions }
}
