/**
 * Settings as a file, under the ending `.inkling`: a short JSON document that holds the code of `engine/settings/code.ts` and, for
 * people and other programs, all settings in full. Whoever opens it gets the random network that they give. With weights, what is shared
 * is a file of a network, which opens as any other.
 */
import type { NetworkFile } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { findProblems } from '#engine/settings/check.ts'
import { completeSettings, networkName } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { readSettingCode, writeSettingCode } from '#engine/settings/code.ts'
import { standardSettings } from '#engine/settings/symbols.ts'
import { asObject, badFile, parseJson, remedies, show } from './reading.ts'
import { newestVersion, upgradeContent, type Upgrade } from './versions.ts'

const settingFormat = 'inkling-setting'
/** From each version of the document to the next. What its code says is not their matter: a code means the same for ever. */
const upgrades: readonly Upgrade[] = []
const settingVersion = newestVersion(upgrades)
/** The ending of files to share. */
export const sharedEnding = 'inkling'

/** About forty times as long as the file of the longest settings. */
const longestFile = 64 * 1024

/** The same settings always give the same bytes. Throws `bad-settings`. */
export function writeSettingFile(settings: Settings): NetworkFile {
  const code = writeSettingCode(settings)
  const text = JSON.stringify({ format: settingFormat, version: settingVersion, code, settings }, null, 2)
  return { fileName: `${networkName(settings)}.${sharedEnding}`, bytes: new TextEncoder().encode(`${text}\n`) }
}

/** The settings in a file; null for a file of another kind, or none. Throws `bad-file`. */
export function readSettingFile({ fileName, bytes }: NetworkFile): Settings | null {
  if (bytes.length > longestFile) return null
  const document = parse(bytes, fileName)
  if (document.format !== settingFormat) return null
  const { code, settings } = upgradeContent(document, upgrades, fileName)
  return code === undefined ? readSettings(settings, fileName) : readCode(code, settings, fileName)
}

/** An object without anything for what is no JSON: what it is then, others say. */
function parse(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  try {
    return asObject(parseJson(bytes, fileName))
  } catch {
    return {}
  }
}

/** The code says exactly what is meant, to a later Inkling too; settings beside it that say something else are not passed over. */
function readCode(code: unknown, said: unknown, fileName: string): Settings {
  if (typeof code !== 'string') badFile(fileName, 'has a code that is no text.', remedies.damaged)
  const settings = attempt(() => readSettingCode(code), fileName)
  const known = Object.keys(asObject(said)).filter((name) => Object.hasOwn(settings, name)) as (keyof Settings)[]
  const claimed = completeSettings({ ...settings, ...asObject(said) })
  const different = known.find((name) => JSON.stringify(claimed[name]) !== JSON.stringify(settings[name]))
  if (different) {
    badFile(
      fileName,
      `says something else of “${different}” than its code does.`,
      'If the settings were changed by hand, take the line with the code out.',
    )
  }
  return settings
}

/** Settings without a code, as somebody may write them by hand: what they leave out is as in a code. */
function readSettings(said: unknown, fileName: string): Settings {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    badFile(fileName, 'holds no settings.', remedies.damaged)
  }
  const unknown = Object.keys(said).find((name) => !Object.hasOwn(standardSettings, name))
  if (unknown !== undefined) {
    badFile(fileName, `has a setting “${show(unknown)}” that this Inkling does not know.`, remedies.newer)
  }
  const settings = { ...standardSettings, ...(said as Partial<Settings>) }
  const [problem] = findProblems(settings)
  if (problem) badFile(fileName, `cannot be used. ${problem.message}`, problem.remedy)
  // Layers may say more than Inkling knows of.
  return { ...settings, hidden: settings.hidden.map(({ neurons, activation }) => ({ neurons, activation })) }
}

function attempt(read: () => Settings, fileName: string): Settings {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof InklingError)) throw thrown
    return badFile(fileName, `cannot be used. ${thrown.message}`, thrown.remedy, thrown)
  }
}
