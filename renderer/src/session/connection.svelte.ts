/** The page's connection with the engine: made, used, lost, and made again. */
import { type ErrorCode, type ErrorData, toErrorData } from '#engine/contract/errors.ts'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { t } from '#words/en/session.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import type { Ask } from './ask.ts'
import type { Notices, Topic } from './notices.svelte.ts'

/** Waits before each new try to reach a lost engine; the last one repeats. In milliseconds. */
const reconnectDelays = [300, 1000, 2000, 4000] as const

export type ConnectionParts = {
  readonly connect: () => Promise<EngineClient>
  readonly notices: Notices
  /** Called with each new engine; it is connected once this resolves, and sought again if this rejects. */
  readonly attach: (engine: EngineClient) => Promise<void>
  /** The engine is gone. */
  readonly lose: () => void
}

export class Connection {
  status = $state<'connecting' | 'connected' | 'lost'>('connecting')
  readonly isConnected = $derived(this.status === 'connected')

  readonly #parts: ConnectionParts
  #engine: EngineClient | null = null
  #isClosed = false

  constructor(parts: ConnectionParts) {
    this.#parts = parts
  }

  /** Connects, and connects again whenever the engine is lost, until `close`. */
  async open(): Promise<void> {
    const { connect, notices, attach } = this.#parts
    for (let attempt = 0; !this.#isClosed; attempt++) {
      try {
        const engine = await connect()
        this.#engine = engine
        await attach(engine)
        this.status = 'connected'
        notices.clear('connection')
        // Only now: an engine lost earlier has made `attach` fail.
        engine.onClose(() => this.#lose(engine))
        return
      } catch (thrown) {
        this.#engine?.close()
        this.#engine = null
        this.status = 'lost'
        const { message, remedy } = tellFailure(toErrorData(thrown))
        notices.tell({ kind: 'error', topic: 'connection', message, remedy, isLasting: true })
        const delay = reconnectDelays[Math.min(attempt, reconnectDelays.length - 1)]
        await new Promise((resolve) => setTimeout(resolve, delay))
      }
    }
  }

  close(): void {
    this.#isClosed = true
    this.#engine?.close()
  }

  readonly ask: Ask = this.#asking(() => true)
  /** For views that follow the network by themselves: what is no longer there is no news to them. */
  readonly askQuietly: Ask = this.#asking((code) => code !== 'bad-input' && code !== 'engine-lost')
  /** For what may be left before the answer is there: from then on nobody is told. */
  readonly askWhile = (isWanted: () => boolean): Ask => this.#asking(isWanted)

  /** A failure that the engine or an answer of its has told of. */
  report(error: ErrorData, topic?: Topic): void {
    // A lost engine is told once, by #lose, with what happens next.
    if (error.code !== 'engine-lost') this.#parts.notices.tellError(error, topic)
    else if (this.isConnected) this.#parts.notices.tellError(error, 'connection')
  }

  #asking(isTold: (code: ErrorCode) => boolean): Ask {
    return async (name, ...request) => {
      try {
        if (!this.#engine) {
          throw failure('engine-lost', t, 'engine-not-yet')
        }
        const reply = await this.#engine.call(name, ...request)
        this.#parts.notices.clear(`failed ${name}`)
        return reply
      } catch (thrown) {
        const error = toErrorData(thrown)
        if (isTold(error.code)) this.report(error, `failed ${name}`)
        return null
      }
    }
  }

  #lose(engine: EngineClient): void {
    if (this.#isClosed || this.#engine !== engine) return
    this.#engine = null
    this.status = 'lost'
    this.#parts.lose()
    this.#parts.notices.tell({
      kind: 'error',
      topic: 'connection',
      message: t('engine-stopped.message'),
      remedy: t('engine-stopped.remedy'),
      isLasting: true,
    })
    void this.open()
  }
}
