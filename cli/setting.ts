/** Settings that come as a code, perhaps with a lesson, or as a file of settings or of a network, for `--setting` and `inkling share`. */
import type { NetworkFile } from '#engine/contract/files.ts'
import type { State } from '#engine/contract/state.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-files.ts'
import { readStartFile, type StartFile } from '#engine/formats/setting-file.ts'
import { readStartCode } from '#engine/settings/code.ts'
import { holdsCode } from '#engine/settings/coded.ts'
import { printError } from '#cli/basics/output.ts'
import { needsNewNetwork } from '#engine/settings/settings.ts'
import type { HiddenActivation, Settings } from '#engine/contract/settings.ts'
import { readAnyFile } from '#cli/basics/network-files.ts'
import { checkOptions, toSettings, type SettingsOptions } from './setting-options.ts'

/** Whether an option was given on the command line, rather than left at its default. */
export type IsGiven = (option: string) => boolean

/** What a run is to begin with. */
export type Start = {
  readonly settings: Settings
  /** A network that has not been trained yet, to begin with in place of random weights. */
  readonly file?: NetworkFile
}

/** What a code or a file holds: a start, or a network in a file. */
export type Source = { readonly start: StartFile | null; readonly file: NetworkFile | null }

/** A code, or the content of the file at this path. Throws `bad-input` for a wrong code and `bad-file`. */
export async function readSource(codeOrPath: string): Promise<Source> {
  if (holdsCode(codeOrPath)) return { start: { ...readStartCode(codeOrPath), place: null, carried: null }, file: null }
  const file = await readAnyFile(codeOrPath)
  return { start: readStartFile(file), file }
}

/** Gives the engine the settings or the network that `readSource` has read. Throws `bad-file`, `bad-settings`, and `bad-input` for a lesson alone. */
export async function takeSource(engine: EngineClient, { start, file }: Source): Promise<State> {
  if (!start) return (await engine.call('load', file!)).state
  if (start.settings) return engine.call('configure', start.settings)
  throw failure('bad-input', t, 'lesson-alone')
}

/**
 * The settings of `--setting`, with the options that were given in place of them. Its file's weights count as long as they are
 * untrained and belong to the settings that come out. A lesson that it names is left aside, which is said on standard error. Throws
 * `InvalidArgumentError` for what cannot be trained with, and as the functions above.
 */
export async function chooseStart(
  engine: EngineClient,
  codeOrPath: string | undefined,
  options: SettingsOptions,
  isGiven: IsGiven,
): Promise<Start> {
  if (codeOrPath === undefined) return { settings: toSettings(options) }
  const source = await readSource(codeOrPath)
  const { settings: shared, network } = await takeSource(engine, source)
  if (source.start?.lesson) printError(t('lesson-left-aside'))
  const settings = override(shared, options, isGiven)
  const isUntrained = network.origin.kind === 'file' && network.origin.steps === 0
  const keeps = source.file !== null && isUntrained && !needsNewNetwork(shared, settings)
  return keeps ? { settings, file: source.file } : { settings }
}

function override(shared: Settings, options: SettingsOptions, isGiven: IsGiven): Settings {
  const { hidden, activation, ...plain } = options
  const given = Object.fromEntries(Object.entries(plain).filter(([name]) => isGiven(name)))
  const layers: Settings['hidden'] = isGiven('hidden')
    ? hidden.map((neurons) => ({ neurons, activation: shared.hidden[0]?.activation ?? activation }))
    : shared.hidden
  const all = (each: HiddenActivation) => layers.map(({ neurons }) => ({ neurons, activation: each }))
  return checkOptions({ ...shared, ...given, hidden: isGiven('activation') ? all(activation) : layers })
}
