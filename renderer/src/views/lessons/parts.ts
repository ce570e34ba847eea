/** What lessons need of the session. */
import type { Drawing } from '#page/drawing/drawing.svelte.ts'
import type { Connection } from '#page/session/connection.svelte.ts'
import type { Network } from '#page/session/network.svelte.ts'
import type { Notices } from '#page/session/notices.svelte.ts'
import type { Why } from '#page/why/why.svelte.ts'

export type Parts = {
  readonly connection: Connection
  readonly drawing: Drawing
  readonly network: Network
  readonly notices: Notices
  readonly why: Why
}
