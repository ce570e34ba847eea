/** The lesson about code: the programs that it writes are run, and print what the engine measured. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { Code } from '#page/lessons/experiments/code.svelte.ts'
import { type Language, textOf, writeProgram } from '#page/lessons/experiments/programs.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

const runFile = promisify(execFile)
const commands = { python: 'python3', typescript: process.execPath } as const
const hasNumPy = await runFile('python3', ['-c', 'import numpy']).then(
  () => true,
  () => false,
)
if (!hasNumPy) console.log('The programs in NumPy are not run: there is no python3 with numpy.')

/** The two numbers that a program prints. */
async function run(language: Language, code: Code): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-code-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const program = writeProgram(language, code.plan)
  await writeFile(join(folder, program.fileName), textOf(program))
  await writeFile(join(folder, 'start.json'), code.start!)
  const { stdout } = await runFile(commands[language], [program.fileName], { cwd: folder })
  const printed = /^first cost (.+)\nafter one step (.+)\n$/.exec(stdout)
  return printed!.slice(1).map(Number)
}

const kinds: readonly Partial<Settings>[] = [
  { seed: 1 },
  { seed: 2, hidden: [], batchSize: 10 },
  {
    seed: 3,
    hidden: [
      { neurons: 7, activation: 'tanh' },
      { neurons: 5, activation: 'leaky-relu' },
    ],
    optimiser: 'adam',
  },
  { output: 'sigmoid', hidden: [{ neurons: 6, activation: 'sigmoid' }] },
  { output: 'softmax', cost: 'mean-squared-error' },
  { output: 'sigmoid', cost: 'mean-squared-error', hidden: [{ neurons: 6, activation: 'linear' }] },
  { output: 'softmax', cost: 'mean-absolute-error' },
  { output: 'linear', cost: 'mean-absolute-error' },
  { output: 'linear', cost: 'hinge' },
]

test.each(kinds)('The program of a network prints the costs that the engine finds: %o', async (kind) => {
  const open = await openSmall(1)
  await open.session.settings.configure(kind)
  const { place } = await openPlace(open, 'own')
  const code = new Code(place)
  await code.write()
  code.run()
  const { first, after } = code.printed!
  for (const language of hasNumPy ? (['typescript', 'python'] as const) : (['typescript'] as const)) {
    const [printedFirst, printedAfter] = await run(language, code)
    expect(Math.abs(printedFirst! / first - 1), language).toBeLessThan(1e-5)
    expect(Math.abs(printedAfter! / after - 1), language).toBeLessThan(1e-4)
    expect(writeProgram(language, code.plan).lines.length).toBeLessThan(60)
  }
})

test('The lesson about code knows what it promises, and stands where it stood', async () => {
  const open = await openSmall(1)
  const before = await open.session.connection.ask('describe')
  const { place, kept } = await openPlace(open, 'own')
  const code = new Code(place)
  await code.write()
  expect(code.isMet('run')).toBe(false)
  code.run()
  code.choose('typescript')
  expect(known(code).sort()).toEqual(promised('code').sort())
  answerChecks('code', code.facts)
  expect(numberOf(code, 'change')).toBeLessThan(0)
  const again = new Code({ ...place, inputs: kept() })
  await open.until(() => again.isReady)
  expect([again.isMet('written'), again.isMet('run'), again.language]).toEqual([true, true, 'typescript'])
  expect(again.facts).toEqual(code.facts)
  expect(again.start).toBe(code.start)
  expect(await open.session.connection.ask('describe')).toEqual(before)
  expect(await open.session.connection.ask('listBenches')).toHaveLength(2)
})
