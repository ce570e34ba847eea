/** Networks and settings as files: saved, shared, opened, and the one that came with Inkling. */
import { tell } from '#engine/contract/told.ts'
import {
  type FileFormat,
  type LoadRequest,
  type NetworkFile,
  personWaitsAtMost,
  type SavedNetwork,
} from '#engine/contract/files.ts'
import type { ShippedName } from '#engine/contract/shipped.ts'
import type { SharedWeights } from '#engine/contract/share.ts'
import { t } from '#words/en/session.ts'
import { describeLoaded } from './loaded.ts'
import type { Ask } from './ask.ts'
import type { Network } from './network.svelte.ts'
import type { Notices } from './notices.svelte.ts'
import { describeTaken, type SettingsForm } from './settings-form.svelte.ts'
import type { Undo, WayBack } from './undo.svelte.ts'

export type FilesParts = {
  readonly ask: Ask
  readonly network: Network
  readonly settings: SettingsForm
  readonly notices: Notices
  readonly undo: Undo
}

export class Files {
  readonly #parts: FilesParts

  constructor(parts: FilesParts) {
    this.#parts = parts
  }

  /** Null if that failed, which the person is told; as for `share`. */
  async save(format: FileFormat): Promise<SavedNetwork | null> {
    await this.#parts.settings.settled
    return this.#parts.network.save(format)
  }

  /** A file to share. */
  async share(weights: SharedWeights): Promise<NetworkFile | null> {
    const { ask, notices, settings } = this.#parts
    await settings.settled
    const file = await ask('share', { weights, waitAtMost: personWaitsAtMost })
    if (file?.unjudged) notices.tell({ kind: 'info', message: tell(file.unjudged) })
    return file
  }

  async load(file: LoadRequest): Promise<void> {
    await this.#load(file, this.#parts.undo.rememberNetworkOrSettings())
  }

  async #load(file: LoadRequest, wayBack: WayBack | null): Promise<void> {
    const { network, notices, settings: form, undo } = this.#parts
    await form.settled
    const loaded = await network.load(file)
    if (!loaded) return
    const { settings, network: description } = loaded.state
    // A file of settings gives a random network, as no other file does.
    if (description.origin.kind === 'random') return undo.tell(describeTaken(settings), wayBack)
    undo.tell(
      describeLoaded(file, loaded, {
        keep: async () => notices.clear('network'),
        loadWith: (better) => this.#load({ ...file, ...better }, wayBack),
      }),
      wayBack,
    )
  }

  /** Brings in the network that came with Inkling: the large one unless named. */
  async loadShipped(name?: ShippedName): Promise<void> {
    const { network, undo } = this.#parts
    const wayBack = undo.rememberNetwork()
    if ((await network.loadShipped(name)) && wayBack) {
      undo.tell({ message: t('shipped-in-use') }, wayBack)
    }
  }
}
