/** Draws ghosts behind the curves of a chart: pale lines of few points, told apart by their dashes. */
import type { Plugin } from 'chart.js'
import type { GhostStyle } from './ghosts.svelte.ts'
import type { Point } from './points.ts'

const dashes: Readonly<Record<GhostStyle, number[]>> = { solid: [], dashed: [6, 4], dotted: [1.5, 3] }

export type GhostLine = {
  /** “η 0.5” */
  readonly name: string
  readonly style: GhostStyle
  readonly points: readonly Point[]
}

/** `lines` gives them anew for each picture. */
export function createGhostPlugin(lines: () => readonly GhostLine[], colour: string): Plugin<'line'> {
  return {
    id: 'ghosts',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { x: across, y: up } = scales
      if (!across || !up) return
      const { left, top, width, height } = chartArea
      ctx.save()
      ctx.beginPath()
      ctx.rect(left, top, width, height)
      ctx.clip()
      ctx.strokeStyle = colour
      ctx.lineWidth = 1.5
      ctx.lineJoin = 'round'
      for (const { style, points } of lines()) {
        ctx.setLineDash(dashes[style])
        ctx.beginPath()
        for (const { x, y } of points) ctx.lineTo(across.getPixelForValue(x), up.getPixelForValue(y))
        ctx.stroke()
      }
      ctx.restore()
    },
  }
}
