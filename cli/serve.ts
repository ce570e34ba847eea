/**
 * `inkling serve`: the page in any browser of this computer.
 */
import { resolve } from 'node:path'
import { createEngine } from '#engine/engine.ts'
import { pageFolder, readAssets } from '#cli/basics/paths.ts'
import { ownDataSetsFolder, ownRunsFile, ownSamplesFile } from '#cli/basics/user-folder.ts'
import { checkStoreFile } from '#cli/runs/store-file.ts'
import { t } from '#words/en/cli-server.ts'
import { openBrowser } from '#cli/server/browser.ts'
import { endWithin, longestEnding } from '#cli/server/ending.ts'
import { startServer } from '#cli/server/server.ts'

export type ServeOptions = {
  /** Any free port unless given. */
  readonly port?: number | undefined
  /** Where samples of the person's handwriting are kept; the desktop app's own file unless given. */
  readonly samples?: string | undefined
  /** The folder in which added sets of digits are kept; the desktop app’s own unless given. */
  readonly dataSets?: string | undefined
  /** Where runs are recorded; the desktop app's own store unless given. */
  readonly store?: string | undefined
  /** Whether to begin with random weights rather than with the network that comes with Inkling. */
  readonly randomStart?: boolean | undefined
  /** Whether to open the default browser. */
  readonly open: boolean
}

/** Serves until Ctrl-C. Throws `bad-data` when something is not built, `bad-store` for a store that is none, and `bad-input` when the port cannot be had. */
export async function serve({ port, samples, dataSets, store, randomStart, open }: ServeOptions): Promise<void> {
  if (store !== undefined) checkStoreFile(resolve(store))
  const engine = createEngine({
    ...readAssets(),
    ...(randomStart && { shippedFile: undefined }),
    samplesFile: samples === undefined ? ownSamplesFile() : resolve(samples),
    dataSetsFolder: dataSets === undefined ? ownDataSetsFolder() : resolve(dataSets),
    runsFile: store === undefined ? ownRunsFile() : resolve(store),
  })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= engine.close())
  try {
    const server = await startServer({ engine, pageFolder, port })
    console.log(t('ready', { address: server.url }))
    if (open) void openBrowser(server.url)
    await interrupted()
    endWithin(longestEnding, close)
    await server.close()
  } finally {
    await close()
  }
}

/** Resolves at Ctrl-C or another request to end. More of them are ignored: a terminal and npm may each send one. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
}
