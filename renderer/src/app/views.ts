/** The views there are: what shows each, and which of them the header leads to. */
import type { Component } from 'svelte'
import type { ActionId } from '#host/actions.ts'
import type { Session } from './session.svelte.ts'
import RunsView from '#page/views/runs/RunsView.svelte'
import Workbench from '#page/views/workbench/Workbench.svelte'
import { allRuns, type View, type ViewKind, workbench } from '#page/navigation/view.svelte.ts'

type Props<Shown extends View> = { session: Session; view: Shown }

const components: { readonly [Kind in ViewKind]: Component<Props<Extract<View, { kind: Kind }>>> } = {
  workbench: Workbench,
  runs: RunsView,
}

/** What shows views of this kind. */
export function componentOf(kind: ViewKind): Component<Props<View>> {
  return components[kind] as Component<Props<View>>
}

/** What the header leads to, in its order, each with the action that says what it is for. */
export const entrances: readonly { readonly view: View; readonly action: ActionId }[] = [
  { view: workbench, action: 'workbench' },
  { view: allRuns, action: 'runs' },
]
