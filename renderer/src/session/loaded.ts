/** What a person is told of a file that has been opened; of another program's, how its names were understood. */
import type { Better, Loaded, LoadRequest } from '#engine/contract/files.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import { tell } from '#engine/contract/told.ts'
import { t } from '#words/en/session.ts'
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
  const message = t('file-open', { file: file.fileName })
  const remarked = remarks.map(tell)
  if (!mapping) return remarks.length > 0 ? { message, remedy: remarked.join(' ') } : { message }
  if (better) {
    // How its names were understood is told of the file as it is taken in the end.
    return {
      message,
      remedy: remarked.join(' '),
      actions: [
        { label: t('file-load-better'), act: () => ways.loadWith(better) },
        { label: t('file-keep'), act: ways.keep },
      ],
    }
  }
  const tensors = mapping.map(({ tensor, part, layer, isTransposed }) =>
    t(isTransposed ? 'file-tensor-transposed' : 'file-tensor', { tensor, part, layer }),
  )
  const isHiddenAssumed = assumptions.length > 0 && state.settings.hidden.length > 0
  const taken = state.settings.hidden[0]?.activation
  const others = offered.filter((each) => each !== taken)
  const actions = isHiddenAssumed
    ? [
        { label: t('file-keep-activation', { activation: taken! }), act: ways.keep },
        ...others.map((hiddenActivation) => ({
          label: t('file-load-activation', { activation: hiddenActivation }),
          act: () => ways.loadWith({ hiddenActivation }),
        })),
      ]
    : []
  return { message, remedy: [...remarked, ...assumptions.map(tell), `${tensors.join('; ')}.`].join(' '), actions }
}
