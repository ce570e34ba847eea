/** The engine in this process, reached over a link as every other host reaches it. */
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, serveEngine, type EngineClient } from '#engine/link/rpc.ts'
import { createEngine } from '#engine/engine.ts'
import { readAssets } from './paths.ts'
import { ownDataSetsFolder, ownSamplesFile } from './user-folder.ts'

export type LocalEngineOptions = {
  /** The store that runs are recorded in; none unless given. */
  readonly runsFile?: string | undefined
  /** As many as the engine likes unless given. Whoever neither trains nor scores has no use for a second one, and is not to wait for its start. */
  readonly threads?: number
}

/** Calls `use` with an engine that lives until `use` is done. The person's samples and added sets are those of the desktop app. */
export async function withEngine<Result>(
  use: (engine: EngineClient) => Promise<Result>,
  { runsFile, threads }: LocalEngineOptions = {},
): Promise<Result> {
  const engine = createEngine({
    ...readAssets(),
    samplesFile: ownSamplesFile(),
    dataSetsFolder: ownDataSetsFolder(),
    runsFile,
    threads,
    isExamined: false,
  })
  const [near, far] = createLinkPair()
  serveEngine(engine, far)
  const client = connectEngine(near)
  try {
    return await use(client)
  } finally {
    client.close()
    await engine.close()
  }
}
