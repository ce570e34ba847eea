/** `inkling share`. */
import { InvalidArgumentError } from 'commander'
import { writeStartFile } from '#engine/formats/setting-file.ts'
import { writeSettingCode, writeStartCode } from '#engine/settings/code.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { SharedWeights } from '#engine/contract/share.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { writeNetwork } from '#cli/basics/network-files.ts'
import { toSettings, type SettingsOptions } from './setting-options.ts'
import { print, printError } from '#cli/basics/output.ts'
import { readSource, type Source, takeSource, type IsGiven } from './setting.ts'

export type ShareOptions = SettingsOptions & {
  readonly out?: string
  readonly startWeights?: boolean
  readonly weights?: boolean
}

/**
 * Prints the code of the settings of a network's file, a file of settings, another code, or the options; with `out` it writes them as
 * a file, with weights if asked for. A lesson in the source stays in what is printed and written, but for files with weights. Throws
 * `InvalidArgumentError`, `bad-input` and `bad-file`.
 */
export async function share(
  source: string | undefined,
  { out, startWeights = false, weights = false, ...options }: ShareOptions,
  isGiven: IsGiven,
): Promise<number> {
  const wanted: SharedWeights = weights ? 'trained' : startWeights ? 'start' : 'none'
  if (weights && startWeights) throw new InvalidArgumentError('Choose either --start-weights or --weights.')
  if (wanted !== 'none' && out === undefined) throw new InvalidArgumentError('Weights need a file: give --out FILE.')
  if (out !== undefined && !/\.inkling$/i.test(out)) {
    throw new InvalidArgumentError(`The file ${out} must end in .inkling.`)
  }
  if (source !== undefined && Object.keys(options).some(isGiven)) {
    throw new InvalidArgumentError('Give either something to share or options of a run.')
  }
  const shared = source === undefined ? ofSettings(toSettings(options)) : await readSource(source)
  const { start } = shared
  if (start?.lesson && wanted === 'none') {
    if (out !== undefined) await writeNetwork(out, writeStartFile(start))
    print(writeStartCode(start))
    return 0
  }
  return withEngine(async (engine) => {
    const { settings } = await takeSource(engine, shared)
    if (start?.lesson) printError('The lesson is left out: a file with weights cannot carry one.')
    if (out !== undefined) await writeNetwork(out, await engine.call('share', { weights: wanted }))
    print(writeSettingCode(settings))
    return 0
  })
}

function ofSettings(settings: Settings): Source {
  return { start: { settings, lesson: null, place: null, carried: null }, file: null }
}
