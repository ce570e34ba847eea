/** The command line in English in disguise, where all that comes from message files stands in brackets, and in German. */
import { encode } from 'fast-png'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { writeTemplate } from '#cli/lesson/template.ts'
import { settleCommandLine } from '#cli/basics/language.ts'
import { hiddenActivations } from '#engine/contract/settings.ts'
import { defaultSettings, plainSettings } from '#engine/settings/settings.ts'
import { parseLesson } from '#page/lessons/format/parse.ts'
import { t } from '#words/en/command-line.ts'
import { settleLanguage } from '#words/language.ts'
import { type Ended, program, small, waitFor } from './inkling.ts'

const folder = mkdtempSync(join(tmpdir(), 'inkling-languages-'))
const at = (name: string) => join(folder, name)
const image = at('one.png')
beforeAll(() => {
  const data = Uint8Array.from({ length: 28 * 28 }, (_, place) => (place % 28 > 12 && place % 28 < 16 ? 255 : 0))
  writeFileSync(image, encode({ width: 28, height: 28, channels: 1, data }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settle = pathToFileURL(resolve(import.meta.dirname, 'settle-language.ts')).href
function inklingIn(language: string, ...parameters: readonly string[]): Promise<Ended> {
  // Of its own, as tests that run at the same time leave runs in theirs.
  const home = at('home')
  const env = { ...process.env, INKLING_LANGUAGE: language, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home }
  return waitFor(
    spawn(process.execPath, ['--import', settle, program, ...parameters], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
  )
}

/** Commands, and the commands in some of them. */
const commands = {
  train: [],
  share: [],
  evaluate: [],
  data: ['list', 'show', 'add', 'remove'],
  predict: [],
  export: [],
  runs: ['list', 'show', 'compare', 'export', 'resume', 'delete', 'check'],
  lesson: ['check', 'new', 'answers'],
  serve: [],
} as const
const typed = new Set<string>([
  ...['inkling', 'help', ...Object.entries(commands).flat(2)],
  ...['none', 'mnist', 'pen', 'own', ...hiddenActivations],
])
/** Names of settings and of their values, as they stand in files: runs are shown with them. */
const inFiles = new Set(
  ['hidden', 'output', 'activation', 'softmax', ...Object.entries(plainSettings(defaultSettings)).flat()].flatMap(
    (text) => String(text).split(/[^\w-]/),
  ),
)

/** Words of a text that come from no message file. */
function leftInCode(text: string, known: ReadonlySet<string> = typed): readonly string[] {
  let rest = text.replaceAll(/\s+/g, ' ')
  // Texts stand inside texts.
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
  }
  return rest
    .replaceAll(folder, ' ')
    .replaceAll(/(?<!\w)--?[a-z][\w-]*|"[^"]*"|\S*\/\S*|\S*\.\w{2,}\b/gi, ' ')
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => /^\p{L}[\p{L}-]+$/u.test(word) && !known.has(word))
}

const helps = [
  [],
  ...Object.entries(commands).flatMap(([name, inside]) => [[name], ...inside.map((each) => [name, each])]),
]

describe('In English in disguise', () => {
  test('words that are left in code would be found', () => {
    expect(leftInCode('⟦ḾÉÉ ⟦ååñ⟧⟧ Mean cost 0.1, inkling train --out FILE.json')).toEqual(['Mean', 'cost'])
  })

  test('the help of each command is disguised', async () => {
    for (const command of helps) {
      const { code, stdout } = await inklingIn('en-XA', ...command, '--help')
      expect(code).toBe(0)
      expect(stdout).toMatch(/^⟦ÛÛšååĝéé:⟧/)
      expect(leftInCode(stdout), command.join(' ')).toEqual([])
    }
  }, 300_000)

  test('so is what is said of wrong arguments and of files that are not there', async () => {
    for (const parameters of [
      ['trian'],
      ['train', '--epoch', '3'],
      ['train', '--epochs', 'many'],
      ['train', '--epochs'],
      ['train', '--cost', 'hinge'],
      ['train', '--out', 'x.txt'],
      ['evaluate'],
      ['evaluate', 'a.json', '--input', 'bytes,signed'],
      ['export', 'a.json', '--out', 'b.json'],
      ['data', 'list', 'pen'],
      ['data', 'add', 'pen', at('none')],
      ['evaluate', at('none.json')],
      ['predict', 'shipped-small', at('none.png')],
      ['runs', 'list', '--store', at('none.db')],
      ['runs', 'show', '7'],
      ['lesson', 'check', at('none.lesson.md')],
      ['lesson', 'answers', at('none')],
      ['lesson', 'new', 'x.md'],
      ['serve', '--port', '70000'],
    ]) {
      const { code, stdout, stderr } = await inklingIn('en-XA', ...parameters)
      expect(code, parameters.join(' ')).toBeGreaterThan(0)
      expect(stdout).toBe('')
      expect(stderr).toContain('⟦')
      // The system's own words.
      const told = stderr.replace(/ENOENT: [^\n]*?'[^']*'/, '')
      expect(leftInCode(told), parameters.join(' ')).toEqual([])
    }
  }, 300_000)

  test('so is what commands print', async () => {
    const store = at('runs.db')
    const network = at('network.safetensors')
    mkdirSync(at('digits/1'), { recursive: true })
    writeFileSync(at('digits/1/one.png'), readFileSync(image))
    writeFileSync(at('digits/1/broken.png'), 'no image')
    const train = ['train', ...small, '--epochs', '1', '--store', store]
    for (const parameters of [
      [...train, '--name', '1', '--out', network],
      [...train, '--name', '2', '--learning-rate', '0.3'],
      ['evaluate', network],
      ['evaluate', network, '--data', at('digits')],
      ['predict', network, image],
      ['export', network, '--format', 'json', '--out', at('network.json')],
      ['data', 'list'],
      ['data', 'show', 'mnist,pen:3'],
      ['runs', 'list', '--store', store],
      ['runs', 'show', '1', '--store', store],
      ['runs', 'compare', '1', '2', '--store', store],
      ['runs', 'check', '--store', store],
      ['lesson', 'new', at('fine.lesson.md')],
      ['lesson', 'check', at('fine.lesson.md')],
    ]) {
      const { code, stdout, stderr } = await inklingIn('en-XA', ...parameters)
      expect(code, stderr).toBe(parameters.includes(at('digits')) ? 1 : 0)
      expect(stdout).toContain('⟦')
      const known = parameters[0] === 'runs' ? new Set([...typed, ...inFiles]) : typed
      expect(leftInCode(stdout + stderr, known), parameters.join(' ')).toEqual([])
    }
  }, 300_000)
})

describe('In German', () => {
  it('says what is wrong, and keeps columns of its help in line', async () => {
    const { code, stderr } = await inklingIn('de', 'train', '--epochs', 'viele')
    expect(code).toBe(2)
    expect(stderr).toBe(
      'Fehler: Der Wert „viele“ der Option „--epochs <Zahl>“ ist ungültig. Gib eine Zahl an, mit einem Punkt vor den Dezimalen.\n' +
        'Aufruf: inkling train [Optionen]\n',
    )
    const { stdout } = await inklingIn('de', 'runs', 'export', '--help')
    const columns = stdout.split('\n').flatMap((line) => /^ {2}\S.*? {2,}(?=\S)/.exec(line)?.[0].length ?? [])
    expect(columns.length).toBeGreaterThan(4)
    expect(new Set(columns).size).toBe(1)
  })

  it('calls runs and data in German, says why one ended, and tells other programs the same as in English', async () => {
    const store = at('german.db')
    const diverging = ['train', ...small, '--epochs', '1', '--learning-rate', '90', '--store', store]
    const ended = await inklingIn('de', ...diverging)
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/Das Training ist divergiert: .*Die Lernrate von 90 ist/)
    expect(ended.stderr).not.toContain('Training has diverged')
    expect((await inklingIn('de', 'runs', 'list', '--store', store)).stdout).toMatch(/Lauf 1: 784-\d+-10, sgd 90/)
    expect((await inklingIn('de', 'data', 'list')).stdout).toContain('MNIST, die ersten 10.000 Trainingsziffern')
    const { stdout } = await inklingIn('de', 'runs', 'list', '--json', '--store', store)
    expect(JSON.parse(stdout)).toMatchObject({
      name: expect.stringMatching(/^Run 1: 784-\d+-10, sgd 90$/) as string,
      ending: { kind: 'diverged', message: expect.stringMatching(/^Training has diverged: .*\.$/) as string },
    })
    expect(JSON.parse(stdout)).not.toHaveProperty('isNamed')
    const list = await inklingIn('de', 'data', 'list', '--json')
    expect(list.stdout).toContain('"title":"MNIST, the first 10,000 training digits"')
  }, 60_000)

  it.each([
    ['data', 'show', 'mnist', '--json'],
    ['lesson', 'check', at('none.lesson.md'), '--json'],
    ['predict', 'shipped-small', image, '--json'],
    ['share', '--epochs', '3'],
  ])('other programs read the same of %s %s', async (...parameters) => {
    const { code, stdout } = await inklingIn('de', ...parameters)
    expect(await inklingIn('en', ...parameters)).toMatchObject({ code, stdout })
  })

  it.each(['de', 'es'])('a lesson to begin with has nothing wrong (%s)', (language) => {
    settleCommandLine({ INKLING_LANGUAGE: language })
    try {
      expect(writeTemplate('my-lesson')).toContain(t('value-number') === 'Zahl' ? 'die Kosten' : 'el coste')
      expect(parseLesson(writeTemplate('my-lesson')).problems).toEqual([])
    } finally {
      settleLanguage({ language: 'en', read: () => null })
    }
  })
})
