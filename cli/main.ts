/**
 * The command line: `inkling train · share · evaluate · data · predict · export · runs · lesson · serve`. This file says what can be typed, and turns what goes
 * wrong into exit codes: 0 done, 1 an expected failure, 2 wrong arguments, 130 or 143 ended by a signal. What a command does is loaded when it
 * is carried out, so that none waits for the others' code.
 */
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { fileFormats } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { hiddenActivations } from '#engine/contract/settings.ts'
import { builtInSources } from '#engine/settings/table/sources.ts'
import manifest from '#package.json' with { type: 'json' }
import { knownEndings } from '#cli/basics/endings.ts'
import { parseForm } from '#cli/basics/input-option.ts'
import { parsePort, parseRunName, splits } from './options.ts'
import { endQuietlyWithoutReader, printError, printFailure } from '#cli/basics/output.ts'
import { t } from '#words/en/command-line.ts'
import { InklingCommand, withChoices } from './commander-words.ts'
import { addSettingOptions } from './setting-options.ts'
import type { ServeOptions } from './serve.ts'
import type { ShareOptions } from './share.ts'
import type { TrainOptions } from './train.ts'

const program = new InklingCommand('inkling')
  .description(t('description'))
  .version(manifest.version, '-V, --version', t('version-option'))
  .helpOption('-h, --help', t('help-option'))
  .helpCommand(`help [${t('value-command')}]`, t('help-option'))
  .exitOverride()

const modelArgument = [`<${t('value-model')}>`, t('model')] as const
const activationOption = () =>
  withChoices(new Option(`--activation <${t('value-name')}>`, t('option-activation')), hiddenActivations)
const inputOption = () => new Option(`--input <${t('value-words')}>`, t('option-input')).argParser(parseForm)
const jsonOption = ['--json', t('option-json')] as const
const file = `<${t('value-file')}>`

const training = program.command('train').description(t('train'))
const sharing = program
  .command('share')
  .description(t('share-about'))
  .argument(`[${t('value-source')}]`, t('share-source'))

addSettingOptions(training)
addSettingOptions(sharing)

/** Told from the defaults, since those give way to `--setting`. */
const isGiven = (command: Command) => (option: string) => command.getOptionValueSource(option) === 'cli'

training
  .option(`--setting <${t('value-code-or-file')}>`, t('train-setting'))
  .option(`--out ${file}`, t('train-out', { endings: knownEndings() }))
  .option(`--store ${file}`, t('train-store'))
  .option('--no-store', t('train-no-store'))
  .option(`--name <${t('value-text')}>`, t('train-name'), parseRunName)
  .option(...jsonOption)
  .action(
    carryOut(async () => {
      const { train } = await import('./train.ts')
      return (options: TrainOptions, command: Command) => train(options, isGiven(command))
    }),
  )

sharing
  .option(`--out ${file}`, t('share-out'))
  .option('--start-weights', t('share-start-weights'))
  .option('--weights', t('share-weights'))
  .action(
    carryOut(async () => {
      const { share } = await import('./share.ts')
      return (source: string | undefined, options: ShareOptions, command: Command) =>
        share(source, options, isGiven(command))
    }),
  )

program
  .command('evaluate')
  .description(t('evaluate'))
  .argument(...modelArgument)
  .addOption(
    new Option(`--data <${t('value-name')}>`, t('evaluate-data', { sources: builtInSources.join(', ') })).default(
      undefined,
      t('evaluate-data-default'),
    ),
  )
  .addOption(withChoices(new Option(`--split <${t('value-name')}>`, t('evaluate-split')), splits))
  .addOption(activationOption())
  .addOption(inputOption())
  .option(...jsonOption)
  .action(carryOut(async () => (await import('./evaluate.ts')).evaluate))

const data = program.command('data').description(t('data'))
function dataCommand(name: string, description: string): Command {
  return data
    .command(name)
    .description(description)
    .option(...jsonOption)
}
dataCommand('list', t('data-list')).action(carryOut(async () => (await import('#cli/data/commands.ts')).listDataSets))
dataCommand('show', t('data-show'))
  .argument(`<${t('value-data')}>`, t('data-show-data'))
  .action(carryOut(async () => (await import('#cli/data/commands.ts')).showData))
dataCommand('add', t('data-add'))
  .argument(`<${t('value-name')}>`, t('data-add-name'))
  .argument(`<${t('value-path')}...>`, t('data-add-path'))
  .option(`--title <${t('value-text')}>`, t('data-add-title'))
  .option(`--classes <${t('value-names')}>`, t('data-add-classes'))
  .option('--as-they-are', t('data-add-as-they-are'))
  .action(carryOut(async () => (await import('#cli/data/commands.ts')).addData))
dataCommand('remove', t('data-remove'))
  .argument(`<${t('value-name')}>`, t('data-remove-name'))
  .action(carryOut(async () => (await import('#cli/data/commands.ts')).removeData))

program
  .command('predict')
  .description(t('predict'))
  .argument(...modelArgument)
  .argument(`<${t('value-image')}...>`, t('predict-image'))
  .addOption(activationOption())
  .addOption(inputOption())
  .option(...jsonOption)
  .action(carryOut(async () => (await import('./predict.ts')).predict))

program
  .command('export')
  .description(t('export'))
  .argument(...modelArgument)
  .addOption(
    withChoices(new Option(`--format <${t('value-name')}>`, t('export-format')), fileFormats).makeOptionMandatory(),
  )
  .requiredOption(`--out ${file}`, t('export-out'))
  .addOption(activationOption())
  .addOption(inputOption())
  .action(carryOut(async () => (await import('./export.ts')).exportNetwork))

const runs = program.command('runs').description(t('runs'))
const runArgument = [`<${t('value-run')}>`, t('runs-run')] as const
const runsArgument = [`<${t('value-run')}...>`, t('runs-several')] as const
function runsCommand(name: string, description: string): Command {
  return runs
    .command(name)
    .description(description)
    .option(`--store ${file}`, t('runs-store'))
    .option(...jsonOption)
}
runsCommand('list', t('runs-list')).action(carryOut(async () => (await import('#cli/runs/look.ts')).listRuns))
runsCommand('show', t('runs-show'))
  .argument(...runArgument)
  .action(carryOut(async () => (await import('#cli/runs/look.ts')).showRun))
runsCommand('compare', t('runs-compare'))
  .argument(...runsArgument)
  .action(carryOut(async () => (await import('#cli/runs/look.ts')).compareRuns))
runsCommand('export', t('runs-export'))
  .argument(...runArgument)
  .requiredOption(`--out ${file}`, t('runs-export-out'))
  .addOption(withChoices(new Option(`--format <${t('value-name')}>`, t('runs-export-format')), fileFormats))
  .option(`--checkpoint <${t('value-number')}>`, t('runs-export-checkpoint'))
  .action(carryOut(async () => (await import('#cli/runs/use.ts')).exportRun))
runsCommand('resume', t('runs-resume'))
  .argument(...runArgument)
  .action(carryOut(async () => (await import('#cli/runs/use.ts')).resumeRun))
runsCommand('delete', t('runs-delete'))
  .argument(...runsArgument)
  .option('--undo', t('runs-delete-undo'))
  .action(carryOut(async () => (await import('#cli/runs/keep.ts')).deleteRuns))
runsCommand('check', t('runs-check')).action(carryOut(async () => (await import('#cli/runs/keep.ts')).checkRuns))

const lesson = program.command('lesson').description(t('lesson'))
lesson
  .command('check')
  .description(t('lesson-check'))
  .argument(`<${t('value-file')}...>`, t('lesson-check-file'))
  .option(...jsonOption)
  .action(carryOut(async () => (await import('#cli/lesson/commands.ts')).checkLessons))
lesson
  .command('new')
  .description(t('lesson-new'))
  .argument(`[${t('value-file')}]`, t('lesson-new-file'))
  .action(carryOut(async () => (await import('#cli/lesson/commands.ts')).newLesson))
lesson
  .command('answers')
  .description(t('lesson-answers'))
  .argument(`<${t('value-path')}...>`, t('lesson-answers-path'))
  .option('--csv', t('lesson-answers-csv'))
  .action(carryOut(async () => (await import('#cli/lesson/answers.ts')).collectAnswers))

program
  .command('serve')
  .description(t('serve'))
  .option(`--port <${t('value-number')}>`, t('serve-port'), parsePort)
  .option(`--samples ${file}`, t('serve-samples'))
  .option(`--data-sets <${t('value-folder')}>`, t('serve-data-sets'))
  .option(`--store ${file}`, t('serve-store'))
  .option('--random-start', t('serve-random-start'))
  .option('--no-open', t('serve-no-open'))
  .action(
    carryOut(async () => {
      const { serve } = await import('./serve.ts')
      return async (options: ServeOptions) => {
        await serve(options)
        return 0
      }
    }),
  )

/**
 * An action for commander: `load` brings what the command does, whose result is the exit code. Wrong arguments that only it can see are told like
 * all others.
 */
function carryOut<Parameters extends readonly unknown[]>(
  load: () => Promise<(...parameters: Parameters) => Promise<number>>,
) {
  return async function (this: Command, ...parameters: Parameters): Promise<void> {
    try {
      const action = await load()
      process.exitCode = await action(...parameters)
    } catch (thrown) {
      if (thrown instanceof InvalidArgumentError) this.error(thrown.message)
      throw thrown
    }
  }
}

endQuietlyWithoutReader()
try {
  await program.parseAsync()
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : 2
  else if (thrown instanceof InklingError) {
    printFailure(thrown)
    process.exitCode = 1
  } else if ((thrown as NodeJS.ErrnoException).syscall === 'uv_cwd') {
    printError(t('folder-gone'))
    process.exitCode = 1
  } else {
    printError(t('unexpected'))
    console.error(thrown)
    process.exitCode = 1
  }
}
