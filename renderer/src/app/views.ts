/** The views there are: what shows each, and which of them the header leads to. */
import type { Component } from 'svelte'
import type { ActionId } from '#host/actions.ts'
import type { Session } from './session.svelte.ts'
import { type Later, later } from '#page/ui/later.ts'
import Workbench from '#page/views/workbench/Workbench.svelte'
import {
  allLessons,
  allRuns,
  learningRateLab,
  type View,
  type ViewKind,
  workbench,
} from '#page/navigation/view.svelte.ts'

type Props<Shown extends View> = { session: Session; view: Shown }

const views: { readonly [Kind in ViewKind]: Later<Component<Props<Extract<View, { kind: Kind }>>>> } = {
  // Where nearly everybody begins: it comes with the page.
  workbench: () => Workbench,
  lab: later(async () => (await import('#page/views/lab/LabView.svelte')).default),
  runs: later(async () => (await import('#page/views/runs/RunsView.svelte')).default),
  lessons: later(async () => (await import('#page/views/lessons/LessonsView.svelte')).default),
  answers: later(async () => (await import('#page/views/answers/AnswersView.svelte')).default),
  course: later(async () => (await import('#page/views/lessons/CourseView.svelte')).default),
  sheet: later(async () => (await import('#page/views/sheet/SheetView.svelte')).default),
}

/** What shows views of this kind, or the promise of it while it is being loaded. */
export function componentOf(kind: ViewKind): ReturnType<Later<Component<Props<View>>>> {
  return views[kind]() as ReturnType<Later<Component<Props<View>>>>
}

/** What the header leads to, in its order, each with the action that says what it is for. */
export const entrances: readonly { readonly view: View; readonly action: ActionId }[] = [
  { view: workbench, action: 'workbench' },
  { view: learningRateLab, action: 'lab' },
  { view: allRuns, action: 'runs' },
  { view: allLessons, action: 'lessons' },
]

/** The view of the header that a view belongs to. */
export function entranceOf(kind: ViewKind): ViewKind {
  return kind === 'course' || kind === 'sheet' || kind === 'answers' ? 'lessons' : kind
}
