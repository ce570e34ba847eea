/** What all threads are to do together, as numbers in the shared memory, and the doing of one thread's share of it. */
import { backwardPass } from './backward-pass.ts'
import { forwardPass, type CurrentSamples } from './forward-pass.ts'
import type { Plan } from './plan.ts'
import type { Share } from './share.ts'
import { fusedPass, gradientPass, transposePass, updatePass, type Update } from './update-pass.ts'

/**
 * `gradients`: backward, and the gradients added to those of the batch's parts before. `train`: backward and update in one go.
 * `transpose`: take over weights that came from outside.
 */
const commands = ['forward', 'gradients', 'train', 'update', 'transpose'] as const
/** In place of a command: no more orders. */
const end = -1
export type Command = (typeof commands)[number]

export type Order = {
  readonly command: Command
  readonly current: CurrentSamples
  /** Whether this is the batch's first part. */
  readonly isFirst: boolean
  readonly update: Update
}

/** Numbers (f64) that an order takes. */
export const orderLength = 10

export function writeOrder(words: Float64Array, planId: number, { command, current, ...others }: Order): void {
  words[0] = commands.indexOf(command)
  words[1] = planId
  words[2] = current.rows
  words[3] = Number(current.isTraining)
  words[4] = current.epoch
  words[5] = current.position
  words[6] = current.batchSize
  words[7] = Number(others.isFirst)
  words[8] = others.update.learningRate
  words[9] = others.update.updates
}

export function writeEnd(words: Float64Array): void {
  words[0] = end
}

/** The order, and the plan that it is about; none when there are no more. */
export function readOrder(words: Float64Array): { readonly planId: number; readonly order: Order } | undefined {
  if (words[0] === end) return undefined
  const [command, planId, rows, isTraining, epoch, position, batchSize, isFirst, learningRate, updates] =
    words as unknown as readonly [number, number, number, number, number, number, number, number, number, number]
  const current = { rows, isTraining: isTraining === 1, epoch, position, batchSize }
  const order = {
    command: commands[command]!,
    current,
    isFirst: isFirst === 1,
    update: { learningRate, updates },
  }
  return { planId, order }
}

/** Does one thread's share. */
export function carryOut(share: Share, plan: Plan, { command, current, isFirst, update }: Order): void {
  switch (command) {
    case 'forward':
      return forwardPass(share, plan, current)
    case 'gradients':
      backwardPass(share, plan, current)
      return gradientPass(share, plan, current, isFirst)
    case 'train':
      backwardPass(share, plan, current)
      return fusedPass(share, plan, current, update)
    case 'update':
      return updatePass(share, plan, update)
    case 'transpose':
      return transposePass(share, plan)
  }
}
