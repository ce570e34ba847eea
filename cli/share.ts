/** `inkling share`. */
import { InvalidArgumentError } from 'commander'
import { writeSettingCode } from '#engine/settings/code.ts'
import type { SharedWeights } from '#engine/contract/share.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { writeNetwork } from '#cli/basics/network-files.ts'
import { toSettings, type SettingsOptions } from './setting-options.ts'
import { print, printError, writeStandardOutput } from '#cli/basics/output.ts'
import { standard } from '#cli/basics/standard-input.ts'
import { readSource, takeSource, type IsGiven } from './setting.ts'

export type ShareOptions = SettingsOptions & {
  readonly out?: string
  readonly startWeights?: boolean
  readonly weights?: boolean
}

/**
 * Prints the code of the settings of a network's file, a file of settings, another code, or the options; with `out` it writes them as
 * a file, with weights if asked for. Throws `InvalidArgumentError`, `bad-input` and `bad-file`.
 */
export async function share(
  source: string | undefined,
  { out, startWeights = false, weights = false, ...options }: ShareOptions,
  isGiven: IsGiven,
): Promise<number> {
  const wanted: SharedWeights = weights ? 'trained' : startWeights ? 'start' : 'none'
  if (weights && startWeights) throw new InvalidArgumentError('Choose either --start-weights or --weights.')
  if (wanted !== 'none' && out === undefined) throw new InvalidArgumentError('Weights need a file: give --out FILE.')
  const isPiped = out === standard
  if (isPiped && process.stdout.isTTY)
    throw new InvalidArgumentError('Standard output is a terminal: pipe it on, or give a file.')
  if (out !== undefined && !isPiped && !/\.inkling$/i.test(out)) {
    throw new InvalidArgumentError(`The file ${out} must end in .inkling.`)
  }
  if (source !== undefined && Object.keys(options).some(isGiven)) {
    throw new InvalidArgumentError('Give either something to share or options of a run.')
  }
  const shared = source === undefined ? toSettings(options) : await readSource(source)
  return withEngine(async (engine) => {
    const { settings } = await takeSource(engine, shared)
    const code = writeSettingCode(settings)
    const file = out === undefined ? null : await engine.call('share', { weights: wanted })
    if (file && isPiped) {
      await writeStandardOutput(file.bytes)
      printError(code)
      return 0
    }
    if (file) await writeNetwork(out!, file)
    print(code)
    return 0
  })
}
