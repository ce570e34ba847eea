/** Calls of every command with arguments as nobody means them, over a link as a page has it. The same seed gives the same calls. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import fc from 'fast-check'
import type { CommandName, Engine } from '#engine/contract/commands.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, serveEngine } from '#engine/link/rpc.ts'

export type CallFigures = {
  readonly calls: number
  /** Answers that are no expected failure and no reply: `internal`, or none at all in a minute. */
  readonly untyped: readonly string[]
  readonly worstMilliseconds: number
  /** The call that took these, with its argument. */
  readonly slowest: string
  /** The longest that anybody else would have waited meanwhile for an answer that is there at once. */
  readonly longestBlock: number
}

const hostile = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, -1, NaN, Infinity, 2 ** 53, '', '__proto__', '../../etc/passwd', 'x'.repeat(10_000), [], {}),
  fc.uint8Array({ maxLength: 300 }),
  fc.float32Array({ maxLength: 800 }),
)
const names = [
  'id',
  'ids',
  'bench',
  'pixels',
  'fileName',
  'bytes',
  'format',
  'settings',
  'layer',
  'neuron',
  'samples',
] as const
const others = [
  'label',
  'from',
  'count',
  'kind',
  'code',
  'name',
  'files',
  'step',
  'unit',
  'part',
  'epochs',
  'data',
] as const
const anyRequest = fc.oneof(hostile, fc.dictionary(fc.constantFrom(...names, ...others), hostile, { maxKeys: 6 }))

/** How long an answer may take: as long as a command that trains or scores. */
const patience = 60_000

/** Makes `count` calls, several at a time; after each dozen what they began is stopped. */
export async function attackCalls(engine: Engine, count: number, seed = 1): Promise<CallFigures> {
  const [near, far] = createLinkPair()
  // What is logged as a bug is counted by its answer.
  serveEngine(engine, far, () => {})
  const client = connectEngine(near)
  const commands = Object.keys(engine.connect().commands) as CommandName[]
  const requests = fc.sample(anyRequest, { numRuns: count, seed })
  const untyped: string[] = []
  let [worst, slowest] = [0, '']
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()

  const ask = async (name: CommandName, request: unknown) => {
    const begun = performance.now()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), patience)
    })
    try {
      await Promise.race([(client.call as (...all: unknown[]) => Promise<unknown>)(name, request), late])
    } catch (thrown) {
      // What cannot be sent at all, the page's own end refuses.
      const isSendable = !(thrown instanceof DOMException)
      if (isSendable && (!(thrown instanceof InklingError) || thrown.code === 'internal')) {
        untyped.push(`${describe(name, request)}: ${String(thrown)}`)
      }
    } finally {
      clearTimeout(timer)
      const took = performance.now() - begun
      if (took > worst) [worst, slowest] = [took, describe(name, request)]
    }
  }

  const together = 12
  for (let from = 0; from < count; from += together) {
    const part = requests.slice(from, from + together)
    await Promise.all(part.map((request, index) => ask(commands[(from + index) % commands.length]!, request)))
    await ask('stop', undefined)
  }
  client.close()
  delay.disable()
  return { calls: count, untyped, worstMilliseconds: worst, slowest, longestBlock: delay.max / 1e6 }
}

function describe(name: CommandName, request: unknown): string {
  return `${name}(${fc.stringify(request).slice(0, 200)})`
}
