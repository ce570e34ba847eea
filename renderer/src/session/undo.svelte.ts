/**
 * The one way to take back what has put another network in the place of the one in use: new settings, a file, a code, a recorded run,
 * learning. Training is not taken back, and ends what could be.
 */
import { t } from '#words/en/session.ts'
import type { Network } from './network.svelte.ts'
import type { Notice, Notices } from './notices.svelte.ts'

/** How to bring back what was in use. */
export type WayBack = {
  /** What comes back, in words that go on after “Undo:”. */
  readonly what: string
  /** False if that failed, which the person is told. */
  readonly go: () => Promise<boolean>
  /** Only as long as nothing else has replaced the network since. */
  readonly isOnlyForNewest?: boolean
}

type Change = { readonly notice: Pick<Notice, 'message' | 'remedy' | 'actions'>; readonly wayBack: WayBack }

/** Each may hold a network of some megabytes. */
const mostKept = 3

export class Undo {
  /** What can be taken back, the newest last. */
  changes = $state.raw<readonly Change[]>([])
  readonly newest = $derived(this.changes.at(-1) ?? null)

  readonly #network: Network
  readonly #notices: Notices

  constructor(network: Network, notices: Notices) {
    this.#network = network
    this.#notices = notices
  }

  /** To be asked for before the network is replaced. Null for a random network, which its seed brings back. */
  rememberNetwork(): WayBack | null {
    const network = this.#network
    if (network.untrained || !network.state) return null
    const { generation } = network.state
    const isAsItCame = network.isShipped && !network.state.network.learned
    return {
      what: t(isAsItCame ? 'undo-shipped' : 'undo-trained'),
      go: async () => (await network.bringBack(generation)) !== null,
    }
  }

  /** As `rememberNetwork`; of a random network, the way back to its settings. */
  rememberNetworkOrSettings(): WayBack | null {
    const settings = this.#network.state?.settings
    const wayBack = this.rememberNetwork()
    if (wayBack || !settings) return wayBack
    return { what: t('undo-settings'), go: () => this.#network.beginWith(settings) }
  }

  /** Says what has changed, and offers the way back where there is one. The same way again stands for the same change, made otherwise. */
  tell(notice: Change['notice'], wayBack: WayBack | null): void {
    if (wayBack) {
      const earlier = this.changes.filter((change) => change.wayBack !== wayBack && !change.wayBack.isOnlyForNewest)
      this.changes = [...earlier, { notice, wayBack }].slice(-mostKept)
    }
    this.#show(notice, wayBack)
  }

  /** Takes the newest change back. The one before can be taken back after it. */
  async takeBack(): Promise<void> {
    const { newest } = this
    if (newest && (await newest.wayBack.go())) this.drop(newest.wayBack)
  }

  /** This way has been gone. */
  drop(wayBack: WayBack): void {
    if (!this.changes.some((change) => change.wayBack === wayBack)) return
    this.changes = this.changes.filter((change) => change.wayBack !== wayBack)
    this.#notices.clear('network')
    if (this.newest) this.#show(this.newest.notice, this.newest.wayBack)
  }

  /** Training begins. */
  forget(): void {
    this.changes = []
  }

  #show(notice: Change['notice'], wayBack: WayBack | null): void {
    const undo = wayBack && { what: wayBack.what, act: () => this.takeBack() }
    this.#notices.tell({ kind: 'info', topic: 'network', ...notice, ...(undo && { undo }) })
  }
}
