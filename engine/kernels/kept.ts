/** One thread's share of what needs all of a network's gradient, or all of its weights. */
import { Job } from './job.ts'
import { countBlocks, layerOf } from './plan.ts'
import { changeKeptBlock, clipScale, holdPanel, measureBlock } from './update.ts'

/** The update from gradients that have been kept. */
export function changeKept(): void {
  const plan = Job.plan
  let scale: f32 = 1
  Job.meet()
  if (plan.clipNorm > 0) {
    for (let index = 0; index < plan.layerCount; index++) {
      const blocks = countBlocks(layerOf(plan, index))
      const count = layerOf(plan, index).outputPanels * blocks
      const last = Job.shareEnd(count)
      for (let at = Job.share(count); at < last; at++) measureBlock(index, at / blocks, at % blocks)
    }
    Job.meet()
    scale = clipScale()
  }
  for (let index = 0; index < plan.layerCount; index++) {
    const blocks = countBlocks(layerOf(plan, index))
    const count = layerOf(plan, index).outputPanels * blocks
    const last = Job.shareEnd(count)
    for (let at = Job.share(count); at < last; at++) changeKeptBlock(index, at / blocks, at % blocks, scale)
  }
  // Another thread may need what this one has changed.
  Job.meet()
}

/** Whole columns are looked at, so all blocks must be done. */
export function holdAll(): void {
  const plan = Job.plan
  Job.meet()
  for (let index = 0; index < plan.layerCount; index++) {
    const layer = layerOf(plan, index)
    const last = Job.shareEnd(layer.outputPanels)
    for (let panel = Job.share(layer.outputPanels); panel < last; panel++) holdPanel(layer, panel)
  }
  Job.meet()
}
