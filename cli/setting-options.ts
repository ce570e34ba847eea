/** The options that settings are given by, one for each in the table of settings, and the settings that they make. */
import { InvalidArgumentError, Option, type Command } from 'commander'
import type { HiddenActivation, Settings } from '#engine/contract/settings.ts'
import { findProblems } from '#engine/settings/check.ts'
import type { Entry } from '#engine/settings/table/entry.ts'
import { completeSettings } from '#engine/settings/settings.ts'
import { entryOf, settingNames } from '#engine/settings/table.ts'
import { tellInOne } from '#cli/basics/tell.ts'
import { parseHidden, parseNumber, parseSources } from './options.ts'

/** The settings, with one activation for all hidden layers. */
export type SettingsOptions = Omit<Settings, 'hidden'> & {
  readonly hidden: readonly number[]
  readonly activation: HiddenActivation
}

/** Gives `command` an option for every setting. */
export function addSettingOptions(command: Command): void {
  for (const option of settingNames.flatMap((name) => createOptions(entryOf(name)))) command.addOption(option)
}

function createOptions(entry: Entry): readonly Option[] {
  const { flag, flagHelp } = entry
  switch (entry.kind) {
    case 'name':
      return [new Option(`${flag} <name>`, flagHelp).choices(Object.keys(entry.names)).default(entry.default)]
    case 'sources':
      return [new Option(`${flag} <names>`, flagHelp).argParser(parseSources).default(entry.default)]
    case 'layers':
      return [
        new Option(`${flag} <neurons>`, flagHelp)
          .argParser(parseHidden)
          .default(entry.default.map(({ neurons }) => neurons)),
        new Option(`${entry.activationFlag} <name>`, entry.activationFlagHelp)
          .choices(Object.keys(entry.activations))
          .default(entry.default[0]!.activation),
      ]
    default:
      return [new Option(`${flag} <number>`, flagHelp).argParser(parseNumber).default(entry.default)]
  }
}

/** Throws `InvalidArgumentError` for values that do not make a network to train. */
export function toSettings({ hidden, activation, ...others }: SettingsOptions): Settings {
  return checkOptions(completeSettings({ ...others, hidden: hidden.map((neurons) => ({ neurons, activation })) }))
}

/** The same settings. Throws `InvalidArgumentError` for those that do not make a network to train. */
export function checkOptions(settings: Settings): Settings {
  const [problem] = findProblems(settings)
  if (problem) throw new InvalidArgumentError(tellInOne(problem))
  return settings
}
