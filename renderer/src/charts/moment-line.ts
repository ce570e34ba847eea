/** A plugin for Chart.js: an upright line through a chart at the moment that is looked back at. */
import type { Plugin } from 'chart.js'

/** `read` gives the moment's place on the x axis, null for none; it is asked whenever the chart is drawn. */
export function momentLine(read: () => number | null, colour: string): Plugin<'line'> {
  return {
    id: 'moment-line',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const at = read()
      if (at === null) return
      const x = Math.min(chartArea.right, Math.max(chartArea.left, scales['x']!.getPixelForValue(at)))
      ctx.save()
      ctx.strokeStyle = colour
      ctx.lineWidth = 2
      ctx.beginPath()
      ctx.moveTo(x, chartArea.top)
      ctx.lineTo(x, chartArea.bottom)
      ctx.stroke()
      ctx.restore()
    },
  }
}
