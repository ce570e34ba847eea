/** The options that settings are given by, one for each in the table of settings, and the settings that they make. */
import { InvalidArgumentError, Option, type Command } from 'commander'
import type { HiddenActivation, Settings } from '#engine/contract/settings.ts'
import { findProblems } from '#engine/settings/check.ts'
import type { Entry } from '#engine/settings/table/entry.ts'
import { completeSettings } from '#engine/settings/settings.ts'
import { entryOf, settingNames, type settingsTable } from '#engine/settings/table.ts'
import { sayFailure } from '#cli/basics/output.ts'
import { t as helps } from '#words/en/cli-settings.ts'
import { t } from '#words/en/command-line.ts'
import { withChoices } from './commander-words.ts'
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
  const { flag } = entry
  const help = helpOf(flag)
  switch (entry.kind) {
    case 'name':
      return [
        withChoices(new Option(`${flag} <${t('value-name')}>`, help), Object.keys(entry.names)).default(entry.default),
      ]
    case 'sources':
      return [new Option(`${flag} <${t('value-names')}>`, help).argParser(parseSources).default(entry.default)]
    case 'layers':
      return [
        new Option(`${flag} <${t('value-neurons')}>`, help)
          .argParser(parseHidden)
          .default(entry.default.map(({ neurons }) => neurons)),
        withChoices(
          new Option(`${entry.activationFlag} <${t('value-name')}>`, helpOf(entry.activationFlag)),
          Object.keys(entry.activations),
        ).default(entry.default[0]!.activation),
      ]
    default:
      return [new Option(`${flag} <${t('value-number')}>`, help).argParser(parseNumber).default(entry.default)]
  }
}

type Flag = (typeof settingsTable)[keyof Settings]['flag'] | '--activation'
type OptionName = Flag extends `--${infer Name}` ? Name : never

/** What stands behind an option in the help. The table's type sees to it that there is no other flag. */
function helpOf(flag: Entry['flag']): string {
  return helps(flag.slice('--'.length) as OptionName)
}

/** Throws `InvalidArgumentError` for values that do not make a network to train. */
export function toSettings({ hidden, activation, ...others }: SettingsOptions): Settings {
  return checkOptions(completeSettings({ ...others, hidden: hidden.map((neurons) => ({ neurons, activation })) }))
}

/** The same settings. Throws `InvalidArgumentError` for those that do not make a network to train. */
export function checkOptions(settings: Settings): Settings {
  const [problem] = findProblems(settings)
  if (problem) throw new InvalidArgumentError(sayFailure(problem))
  return settings
}
