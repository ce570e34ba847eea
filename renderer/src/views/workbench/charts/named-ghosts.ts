/** Earlier runs as the charts and their tables have them: named by what differs from the present one. */
import type { Measure } from '#page/charts/curves.ts'
import type { GhostLine } from '#page/charts/ghost-lines.ts'
import { nameByDifference } from '#page/charts/ghost-names.ts'
import type { Run } from '#page/session/run.svelte.ts'

/** None beside curves that came with a network, or that continue those of one. */
export function nameGhosts({ subject, ghosts }: Run, measure: Measure): readonly GhostLine[] {
  if (!subject?.isWhole) return []
  return ghosts.list.map(({ settings, style, lines }) => ({
    name: nameByDifference(settings, subject.settings),
    style,
    points: lines[measure],
  }))
}
