/** What the main process tells the engine's process when it starts it: where things are. One parameter, as JSON. */
import * as v from 'valibot'

const path = v.pipe(v.string(), v.nonEmpty())

const schema = v.strictObject({
  /** Folder of the packed data files. */
  dataFolder: path,
  /** Folder of the compiled kernels. */
  kernelFolder: path,
  /** The built `engine/fast/worker.ts`. */
  workerUrl: path,
  /** The page that networks are saved in, as the build has packed it. */
  pageFile: path,
  /** Folder of the message files. */
  messageFolder: path,
  /** Where the person's samples are kept. */
  samplesFile: path,
  /** Where sets of digits are kept that the person adds. */
  dataSetsFolder: path,
  /** Where runs are recorded. */
  runsFile: path,
  /** The network that comes with Inkling; without it the engine begins with random weights. */
  shippedFile: v.optional(path),
})

export type EngineFiles = Readonly<v.InferOutput<typeof schema>>

export function writeEngineFiles(files: EngineFiles): string {
  return JSON.stringify(files)
}

/** Throws an `Error` that names what is wrong, since only a mistake of ours can lead to it. */
export function readEngineFiles(parameter: string | undefined): EngineFiles {
  const checked = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), parameter)
  if (checked.success) return checked.output
  throw new Error(`The engine was not told where things are: ${v.summarize(checked.issues)}`)
}
