/** `inkling share`. */
import { InvalidArgumentError } from 'commander'
import { writeStartFile } from '#engine/formats/setting-file.ts'
import { writeSettingCode, writeStartCode } from '#engine/settings/code.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import type { SharedWeights } from '#engine/contract/share.ts'
import { t } from '#words/en/cli-files.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { writeNetwork } from '#cli/basics/network-files.ts'
import { toSettings, type SettingsOptions } from './setting-options.ts'
import { readSource, type Source, takeSource, type IsGiven } from './setting.ts'
import { print, printError, writeStandardOutput } from '#cli/basics/output.ts'
import { standard } from '#cli/basics/standard-input.ts'

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
  if (weights && startWeights) throw new InvalidArgumentError(t('weights-either'))
  if (wanted !== 'none' && out === undefined) throw new InvalidArgumentError(t('weights-need-file'))
  const isPiped = out === standard
  if (isPiped && process.stdout.isTTY) throw new InvalidArgumentError(t('output-is-terminal'))
  if (out !== undefined && !isPiped && !/\.inkling$/i.test(out)) {
    throw new InvalidArgumentError(t('wrong-ending', { file: out, endings: '.inkling' }))
  }
  if (source !== undefined && Object.keys(options).some(isGiven)) {
    throw new InvalidArgumentError(t('share-either'))
  }
  const shared = source === undefined ? ofSettings(toSettings(options)) : await readSource(source)
  const { start } = shared
  if (start?.lesson && wanted === 'none')
    return give(writeStartCode(start), out === undefined ? null : writeStartFile(start), out)
  return withEngine(async (engine) => {
    const { settings } = await takeSource(engine, shared)
    if (start?.lesson) printError(t('lesson-left-out'))
    const file = out === undefined ? null : await engine.call('share', { weights: wanted })
    return give(writeSettingCode(settings), file, out)
  })
}

/** Prints the code, and writes the file where it is to go: to standard output, which is then the file's alone. */
async function give(code: string, file: NetworkFile | null, out: string | undefined): Promise<number> {
  if (file && out === standard) {
    await writeStandardOutput(file.bytes)
    printError(code)
    return 0
  }
  if (file && out !== undefined) await writeNetwork(out, file)
  print(code)
  return 0
}

function ofSettings(settings: Settings): Source {
  return { start: { settings, lesson: null, place: null, carried: null }, file: null }
}
