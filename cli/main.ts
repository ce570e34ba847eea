#!/usr/bin/env node
/**
 * The command line: `inkling train · evaluate · predict · export · serve`. This file says what can be typed, and turns what goes
 * wrong into exit codes: 0 done, 1 an expected failure, 2 wrong arguments, 130 or 143 ended by a signal.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { fileFormats } from '../engine/contract/contract.ts'
import { InklingError } from '../engine/contract/errors.ts'
import {
  costs,
  dataSetNames,
  defaultSettings,
  hiddenActivations,
  outputActivations,
} from '../engine/contract/settings.ts'
import manifest from '../package.json' with { type: 'json' }
import { evaluate } from './evaluate.ts'
import { exportNetwork } from './export.ts'
import { parseHidden, parseNumber, parsePort, splits } from './options.ts'
import { endQuietlyWithoutReader } from './output.ts'
import { predict } from './predict.ts'
import { train } from './train.ts'

const program = new Command('inkling').description(manifest.description).version(manifest.version).exitOverride()

const modelArgument = ['<model>', 'a network that Inkling has saved'] as const
const jsonOption = ['--json', 'print one JSON object a line and nothing else'] as const
const dataOption = () => new Option('--data <name>', 'data set').choices(dataSetNames)

program
  .command('train')
  .description('Train a network from random weights.')
  .addOption(dataOption().default(defaultSettings.data))
  .option('--hidden <neurons>', 'neurons of each hidden layer, such as 128 or 128,64; or none', parseHidden, [128])
  .addOption(new Option('--activation <name>', 'of the hidden layers').choices(hiddenActivations).default('relu'))
  .addOption(new Option('--cost <name>', 'what training makes small').choices(costs).default(defaultSettings.cost))
  .addOption(
    new Option('--output <name>', 'activation of the outputs')
      .choices(outputActivations)
      .default(defaultSettings.output),
  )
  .option('--learning-rate <number>', 'length of a step', parseNumber, defaultSettings.learningRate)
  .option('--batch-size <number>', 'digits behind each step', parseNumber, defaultSettings.batchSize)
  .option('--epochs <number>', 'passes over the training digits', parseNumber, defaultSettings.epochs)
  .option('--seed <number>', 'start of the random generator', parseNumber, defaultSettings.seed)
  .option('--out <file>', 'save the network, as .safetensors or .json')
  .option(...jsonOption)
  .action(carryOut(train))

program
  .command('evaluate')
  .description('Score a network on digits it was not trained on.')
  .argument(...modelArgument)
  .addOption(dataOption().default(undefined, 'the one it was trained on'))
  .addOption(new Option('--split <name>', 'part of the data').choices(splits).default('test'))
  .option(...jsonOption)
  .action(carryOut(evaluate))

program
  .command('predict')
  .description('Read digits from images.')
  .argument(...modelArgument)
  .argument('<image...>', 'PNG files of one digit each, dark on light or light on dark')
  .option(...jsonOption)
  .action(carryOut(predict))

program
  .command('export')
  .description('Write a network in another format.')
  .argument(...modelArgument)
  .addOption(new Option('--format <name>', 'format of the new file').choices(fileFormats).makeOptionMandatory())
  .requiredOption('--out <file>', 'the new file')
  .action(carryOut(exportNetwork))

program
  .command('serve')
  .description('Open Inkling in a browser of this computer.')
  .option('--port <number>', 'port to listen on (default: any free one)', parsePort)
  .option('--no-open', 'do not open the browser')
  .action(
    carryOut(async (options: { readonly port?: number; readonly open: boolean }) => {
      // Only here, since the other commands have no use for a server.
      const { serve } = await import('./serve.ts')
      await serve(options)
      return 0
    }),
  )

for (const command of [program, ...program.commands]) {
  command.configureOutput({
    outputError: (text, write) => write(`${text}Usage: ${command.createHelp().commandUsage(command)}\n`),
  })
}

/** An action for commander: its result is the exit code, and wrong arguments that only it can see are told like all others. */
function carryOut<Parameters extends readonly unknown[]>(action: (...parameters: Parameters) => Promise<number>) {
  return async function (this: Command, ...parameters: Parameters): Promise<void> {
    try {
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
    console.error(`${thrown.message} ${thrown.remedy}`)
    process.exitCode = 1
  } else throw thrown
}
