/**
 * What the icon itself offers: in the Dock of a Mac as a menu, and in the Jump List of Windows as starts with a switch, which a running
 * Inkling takes over.
 */
import type { JumpListCategory } from 'electron'
import type { ActionId } from '#host/actions.ts'
import { situationOf } from '#host/situation.ts'
import { actionItem, labelOf, type Item, type MenuModel, type MenuVerbs } from './model.ts'

/** In the order in which they are offered. */
export const tasks = ['open', 'runs', 'lessons'] as const satisfies readonly ActionId[]
export type Task = (typeof tasks)[number]

const prefix = '--task='

/** The task that Inkling was started with; undefined for none. */
export function taskAmong(parameters: readonly string[]): Task | undefined {
  return tasks.find((task) => parameters.includes(`${prefix}${task}`))
}

export function isTask(value: unknown): value is Task {
  return tasks.some((task) => task === value)
}

/** Training can be paused without a window, as it can go on without one. */
export function dockTemplate(model: MenuModel, verbs: MenuVerbs): Item[] {
  const { training } = model.situation
  return [
    actionItem(training === 'pause' ? 'pause' : 'train', model, verbs),
    { type: 'separator' },
    { ...actionItem('open', model, verbs), click: () => verbs.chooseFile() },
    actionItem('runs', model, verbs),
    actionItem('lessons', model, verbs),
  ]
}

/** With the files that were open last, which a list of one's own would leave out. `program`: of the app. */
export function jumpList(program: string): JumpListCategory[] {
  return [
    { type: 'recent' },
    {
      type: 'tasks',
      items: tasks.map((task) => ({
        type: 'task',
        title: labelOf(task, situationOf(null)),
        description: labelOf(task, situationOf(null)),
        program,
        args: `${prefix}${task}`,
        iconPath: program,
        iconIndex: 0,
      })),
    },
  ]
}
