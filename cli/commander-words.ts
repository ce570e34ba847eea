/**
 * Commander in the language of the command line: the titles of its help, and what it says of wrong arguments. Of those it tells a code, and an
 * English sentence that has the names in it.
 */
import { type Argument, Command, type ErrorOptions, Help, InvalidArgumentError, type Option } from 'commander'
import { t } from '#words/en/command-line.ts'

/** A command whose words are messages; so are those of the commands in it. */
export class InklingCommand extends Command {
  override createCommand(name?: string): InklingCommand {
    return new InklingCommand(name)
  }

  override createHelp(): Help {
    return Object.assign(new InklingHelp(), this.configureHelp())
  }

  /** Below what is wrong stands how the command is used. */
  override error(message: string, options?: ErrorOptions): never {
    const what = translate(message.replace(/^error: /, ''), options?.code)
    const usage = t('usage', { usage: this.createHelp().commandUsage(this) })
    return super.error(`${t('error', { what })}\n${usage}`, options)
  }
}

/** An option's choices, and what is said of another value. */
export function withChoices(option: Option, choices: readonly string[]): Option {
  return option.choices(choices).argParser((value: string) => {
    if (choices.includes(value)) return value
    throw new InvalidArgumentError(t('allowed-choices', { choices: choices.join(', ') }))
  })
}

const titles: ReadonlyMap<string, string> = new Map([
  ['Usage:', t('help-usage-title')],
  ['Arguments:', t('help-arguments-title')],
  ['Options:', t('help-options-title')],
  ['Commands:', t('help-commands-title')],
])

class InklingHelp extends Help {
  override styleTitle(title: string): string {
    return titles.get(title) ?? title
  }

  override commandUsage(command: Command): string {
    return nameParts(super.commandUsage(command))
  }

  override subcommandTerm(command: Command): string {
    return nameParts(super.subcommandTerm(command))
  }

  override optionDescription(option: Option): string {
    return describe(option, option.required || option.optional ? option : {})
  }

  override argumentDescription(argument: Argument): string {
    return describe(argument, argument)
  }
}

function nameParts(usage: string): string {
  return usage.replace('[options]', `[${t('help-usage-options')}]`).replace('[command]', `[${t('help-usage-command')}]`)
}

type Described = { readonly description: string; readonly argChoices?: readonly string[] | undefined }
type Default = { readonly defaultValue?: unknown; readonly defaultValueDescription?: string | undefined }

/** Values stand as they are typed. */
function describe(
  { description: help, argChoices }: Described,
  { defaultValue, defaultValueDescription }: Default,
): string {
  const value = defaultValueDescription ?? (defaultValue === undefined ? undefined : JSON.stringify(defaultValue))
  const choices = argChoices?.map((choice) => JSON.stringify(choice)).join(', ')
  if (choices === undefined) return value === undefined ? help : t('help-default', { help, value })
  return value === undefined
    ? t('help-choices', { help, choices })
    : t('help-choices-default', { help, choices, value })
}

/** What commander says in English, without its “error:”. What it has not said so far is told as it is. */
function translate(message: string, code = ''): string {
  const [sentence, suggestion] = message.split('\n(Did you mean ', 2) as [string, string?]
  const read = readers.get(code)
  const found = read?.sentence.exec(sentence)?.groups
  if (!read || !found) return message
  const what = read.say(found)
  const similar = suggestion?.replace(/\?\)$/, '')
  if (similar === undefined) return what
  const several = similar.replace(/^one of /, '')
  return several === similar
    ? t('did-you-mean', { what, similar })
    : t('did-you-mean-one-of', { what, similar: several })
}

type Names = Readonly<Record<string, string | undefined>>
type Reader = { readonly sentence: RegExp; readonly say: (names: Names) => string }

/** By commander's codes: how the names stand in its sentence. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'commander.missingArgument',
    { sentence: /'(?<name>.*)'/s, say: ({ name = '' }) => t('missing-argument', { name }) },
  ],
  [
    'commander.optionMissingArgument',
    { sentence: /'(?<option>.*)'/s, say: ({ option = '' }) => t('option-without-value', { option }) },
  ],
  [
    'commander.missingMandatoryOptionValue',
    { sentence: /'(?<option>.*)'/s, say: ({ option = '' }) => t('option-required', { option }) },
  ],
  [
    'commander.unknownOption',
    { sentence: /'(?<option>.*)'/s, say: ({ option = '' }) => t('unknown-option', { option }) },
  ],
  [
    'commander.unknownCommand',
    { sentence: /'(?<command>.*)'/s, say: ({ command = '' }) => t('unknown-command', { command }) },
  ],
  [
    'commander.excessArguments',
    {
      sentence: /^[^.]*?(?: for '(?<command>.*)')?\. Expected (?<expected>\d+) .* (?<given>\d+)\.$/s,
      say: ({ command, expected, given = '' }) =>
        command === undefined
          ? t('too-many-arguments', { expected: Number(expected), given })
          : t('too-many-arguments-of-command', { expected: Number(expected), given, command }),
    },
  ],
  [
    'commander.invalidArgument',
    {
      sentence:
        /^(?:option '(?<option>.*?)' argument|command-argument value) '(?<value>.*?)' is invalid(?: for argument '(?<name>.*?)')?\. (?<why>.*)$/s,
      say: ({ option, value = '', name = '', why = '' }) =>
        option === undefined
          ? t('argument-value-invalid', { value, name, why })
          : t('option-value-invalid', { option, value, why }),
    },
  ],
])
