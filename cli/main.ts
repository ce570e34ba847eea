/**
 * The command line: `inkling train · share · evaluate · data · predict · export · runs · lesson · serve`. This file says what can be typed, and turns what goes
 * wrong into exit codes: 0 done, 1 an expected failure, 2 wrong arguments, 130 or 143 ended by a signal. What a command does is loaded when it
 * is carried out, so that none waits for the others' code.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { fileFormats } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { tellFailure } from '#engine/contract/failure.ts'
import { hiddenActivations } from '#engine/contract/settings.ts'
import { builtInSources } from '#engine/settings/table/sources.ts'
import manifest from '#package.json' with { type: 'json' }
import { knownEndings } from '#cli/basics/endings.ts'
import { parseForm } from '#cli/basics/input-option.ts'
import { parsePort, parseRunName, splits } from './options.ts'
import { endQuietlyWithoutReader } from '#cli/basics/output.ts'
import { addSettingOptions } from './setting-options.ts'
import type { ServeOptions } from './serve.ts'
import type { ShareOptions } from './share.ts'
import type { TrainOptions } from './train.ts'

const program = new Command('inkling').description(manifest.description).version(manifest.version).exitOverride()

const modelArgument = [
  '<model>',
  'a network that Inkling or another program has saved, or one that came with Inkling: shipped or shipped-small; - for standard input',
] as const
const activationOption = () =>
  new Option('--activation <name>', 'of the hidden layers, where the file of another program does not say it').choices(
    hiddenActivations,
  )
const inputOption = () =>
  new Option(
    '--input <words>',
    'how a network of another program takes pictures: bytes (0 to 255), signed (-1 to 1), standardised (by mean 0.1307 and deviation 0.3081), inverted (dark ink on light), transposed (column by column), or several with commas',
  ).argParser(parseForm)
const jsonOption = ['--json', 'print one JSON object a line and nothing else'] as const

const training = program.command('train').description('Train a network from random weights.')
const sharing = program
  .command('share')
  .description('Print settings as a short code, or write them as a .inkling file.')
  .argument('[source]', 'a network, a .inkling file or a code, whose lesson stays in it (default: the options)')

addSettingOptions(training)
addSettingOptions(sharing)

/** Told from the defaults, since those give way to `--setting`. */
const isGiven = (command: Command) => (option: string) => command.getOptionValueSource(option) === 'cli'

training
  .option(
    '--setting <code or file>',
    'settings that somebody shared; other options go before them, and a lesson that they name is left aside',
  )
  .option('--out <file>', `save the network, as ${knownEndings}`)
  .option('--store <file>', 'where the run is recorded (default: where the desktop app has its runs)')
  .option('--no-store', 'do not record the run')
  .option('--name <text>', 'what the run is called in the record', parseRunName)
  .option(...jsonOption)
  .action(
    carryOut(async () => {
      const { train } = await import('./train.ts')
      return (options: TrainOptions, command: Command) => train(options, isGiven(command))
    }),
  )

sharing
  .option('--out <file>', 'write a file, as .inkling; - for standard output, with the code on standard error')
  .option('--start-weights', 'with the random weights that the run begins with')
  .option('--weights', 'with the weights of the network')
  .action(
    carryOut(async () => {
      const { share } = await import('./share.ts')
      return (source: string | undefined, options: ShareOptions, command: Command) =>
        share(source, options, isGiven(command))
    }),
  )

program
  .command('evaluate')
  .description('Score a network on digits it was not trained on.')
  .argument(...modelArgument)
  .addOption(
    new Option(
      '--data <name>',
      `${builtInSources.join(', ')}, own, a set that you have added, several of them with commas between, or a folder or file of digits`,
    ).default(undefined, 'the data it was trained on'),
  )
  .addOption(
    new Option('--split <name>', 'part of the data (default: test, or validation where there is no test)').choices(
      splits,
    ),
  )
  .addOption(activationOption())
  .addOption(inputOption())
  .option(...jsonOption)
  .action(carryOut(async () => (await import('./evaluate.ts')).evaluate))

const data = program.command('data').description('List, look at, add and remove data sets to train on.')
function dataCommand(name: string, description: string): Command {
  return data
    .command(name)
    .description(description)
    .option(...jsonOption)
}
dataCommand('list', 'List all data sets: those that come with Inkling, your samples, and those you have added.').action(
  carryOut(async () => (await import('#cli/data/commands.ts')).listDataSets),
)
dataCommand('show', 'Count the digits of a choice of data sets.')
  .argument('<data>', 'names of data sets with commas between, such as mnist,pen:3')
  .action(carryOut(async () => (await import('#cli/data/commands.ts')).showData))
dataCommand('add', 'Keep digits of your own as a data set.')
  .argument('<name>', 'small letters, digits and dashes')
  .argument('<path...>', 'a folder with the sub-folders 0 to 9 of images, IDX files, a table as CSV, or a zip of these')
  .option('--title <text>', 'what people read (default: the name)')
  .option('--classes <names>', 'ten names of classes with commas between, where they are not the digits')
  .option('--as-they-are', 'take pictures as they are, whichever way they are turned and whether ink is dark or light')
  .action(carryOut(async () => (await import('#cli/data/commands.ts')).addData))
dataCommand('remove', 'Remove a data set that you have added.')
  .argument('<name>', 'its name')
  .action(carryOut(async () => (await import('#cli/data/commands.ts')).removeData))

program
  .command('predict')
  .description('Read digits from images.')
  .argument(...modelArgument)
  .argument(
    '<image...>',
    'pictures of one digit or several, dark on light or light on dark: PNG, JPEG, WebP, GIF or BMP; - for standard input',
  )
  .addOption(activationOption())
  .addOption(inputOption())
  .option(...jsonOption)
  .action(carryOut(async () => (await import('./predict.ts')).predict))

program
  .command('export')
  .description('Write a network in another format.')
  .argument(...modelArgument)
  .addOption(new Option('--format <name>', 'format of the new file').choices(fileFormats).makeOptionMandatory())
  .requiredOption('--out <file>', 'the new file, or - for standard output')
  .addOption(activationOption())
  .addOption(inputOption())
  .action(carryOut(async () => (await import('./export.ts')).exportNetwork))

const runs = program.command('runs').description('Look at, compare and use recorded runs.')
const runArgument = ['<run>', 'its number, its name, or the beginning of its id'] as const
const runsArgument = ['<run...>', 'their numbers, names, or the beginnings of their ids'] as const
function runsCommand(name: string, description: string): Command {
  return runs
    .command(name)
    .description(description)
    .option('--store <file>', 'where the runs are (default: where the desktop app has them)')
    .option(...jsonOption)
}
runsCommand('list', 'List all runs, the newest first.').action(
  carryOut(async () => (await import('#cli/runs/look.ts')).listRuns),
)
runsCommand('show', 'Show a run with its settings, scores and checkpoints.')
  .argument(...runArgument)
  .action(carryOut(async () => (await import('#cli/runs/look.ts')).showRun))
runsCommand('compare', 'Show in what runs differ, and how well they did.')
  .argument(...runsArgument)
  .action(carryOut(async () => (await import('#cli/runs/look.ts')).compareRuns))
runsCommand('export', 'Write the network of a run to a file.')
  .argument(...runArgument)
  .requiredOption('--out <file>', 'the new file, .safetensors or .json')
  .option('--checkpoint <number>', 'the number of a checkpoint, or best (default: the newest)')
  .action(carryOut(async () => (await import('#cli/runs/use.ts')).exportRun))
runsCommand('resume', 'Train a run that was broken off to its end.')
  .argument(...runArgument)
  .action(carryOut(async () => (await import('#cli/runs/use.ts')).resumeRun))
runsCommand('delete', 'Delete runs; they can be brought back for a day.')
  .argument(...runsArgument)
  .option('--undo', 'bring back deleted runs, by their whole ids')
  .action(carryOut(async () => (await import('#cli/runs/keep.ts')).deleteRuns))
runsCommand('check', 'Verify the store of runs.').action(
  carryOut(async () => (await import('#cli/runs/keep.ts')).checkRuns),
)

const lesson = program
  .command('lesson')
  .description('Begin lessons of your own, look them over, and collect the answers of a class.')
lesson
  .command('check')
  .description('Say what is wrong with lesson files and courses, with the line and what to do.')
  .argument('<file...>', 'lesson files, and folders of them; - for standard input')
  .option(...jsonOption)
  .action(carryOut(async () => (await import('#cli/lesson/commands.ts')).checkLessons))
lesson
  .command('new')
  .description('Write a short lesson to begin with.')
  .argument('[file]', 'the new file, such as slopes.en.lesson.md (default: standard output)')
  .action(carryOut(async () => (await import('#cli/lesson/commands.ts')).newLesson))
lesson
  .command('answers')
  .description('Put the answers of a class together: question by question, with what was mixed up.')
  .argument('<path...>', '.inkling-answers files, folders of them, or zip archives')
  .option('--csv', 'print one row a student and card, as CSV')
  .action(carryOut(async () => (await import('#cli/lesson/answers.ts')).collectAnswers))

program
  .command('serve')
  .description('Open Inkling in a browser of this computer.')
  .option('--port <number>', 'port to listen on (default: any free one)', parsePort)
  .option('--samples <file>', 'where samples of your handwriting are kept (default: where the desktop app has them)')
  .option('--data-sets <folder>', 'where data sets are kept that you add (default: where the desktop app has them)')
  .option('--store <file>', 'where runs are recorded (default: where the desktop app has them)')
  .option('--random-start', 'begin with random weights rather than with the network that comes with Inkling')
  .option('--no-open', 'do not open the browser')
  .action(
    carryOut(async () => {
      const { serve } = await import('./serve.ts')
      return async (options: ServeOptions) => {
        await serve(options)
        return 0
      }
    }),
  )

for (const command of [program, ...program.commands, ...runs.commands, ...data.commands, ...lesson.commands]) {
  command.configureOutput({
    outputError: (text, write) => write(`${text}Usage: ${command.createHelp().commandUsage(command)}\n`),
  })
}

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
      if (thrown instanceof InvalidArgumentError) this.error(`error: ${thrown.message}`)
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
    const { message, remedy } = tellFailure(thrown)
    console.error(`${message} ${remedy}`)
    process.exitCode = 1
  } else if ((thrown as NodeJS.ErrnoException).syscall === 'uv_cwd') {
    console.error('The folder that you are in is no longer there. Change to another one, and try again.')
    process.exitCode = 1
  } else {
    console.error('Something went wrong that Inkling did not expect. Please report it, with these lines:')
    console.error(thrown)
    process.exitCode = 1
  }
}
