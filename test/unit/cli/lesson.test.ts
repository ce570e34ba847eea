/** `inkling lesson`: files are looked over with line and remedy, and new ones begun. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkLessons } from '#cli/lesson/commands.ts'
import { writeTemplate } from '#cli/lesson/template.ts'
import { answersOf, printAnswers, readAnswers } from '#page/lessons/answers/answers-file.ts'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import { freshCard } from '#page/lessons/answers/record.ts'
import { parseLesson, readLesson } from '#page/lessons/format/parse.ts'
import { type ClassFile, writeClass, writeClassTo } from '#test/lessons/scripted-class.ts'
import { projectFolder } from '#test/worlds.ts'
import { inkling, readLines } from './inkling.ts'

const folder = mkdtempSync(join(tmpdir(), 'inkling-lesson-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

describe('inkling lesson', () => {
  test('begins a lesson with a card of each kind and nothing wrong, and never over another file', async () => {
    const path = at('steep-slopes.en.lesson.md')
    const { code, stdout } = await inkling('lesson', 'new', path)
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(path) as unknown })
    const lesson = readLesson(readFileSync(path, 'utf8'), path)
    expect(lesson).toMatchObject({ id: 'steep-slopes', title: 'Steep slopes' })
    expect(lesson.cards.map(({ kind }) => kind)).toEqual(['predict', 'do', 'see', 'explain', 'check'])

    writeFileSync(path, 'mine')
    const again = await inkling('lesson', 'new', path)
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('is there already') as unknown })
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  test('prints it where no file is named, and refuses names that are no lesson’s', async () => {
    expect(await inkling('lesson', 'new')).toEqual({ code: 0, stdout: writeTemplate('my-lesson'), stderr: '' })
    const refused = await inkling('lesson', 'new', at('slopes.txt'))
    expect(refused.code).toBe(2)
    expect(refused.stderr).toMatch(/must end in \.lesson\.md[^]*Usage: inkling lesson new/)
    expect((await inkling('lesson', 'new', at('My lesson.lesson.md'))).code).toBe(2)
    expect(parseLesson(writeTemplate('my-lesson')).problems).toEqual([])
  })

  test('says of each file what is wrong, with its line and what to do', async () => {
    const [good, bad] = [at('good.lesson.md'), at('bad.lesson.md')]
    writeFileSync(good, writeTemplate('good'))
    writeFileSync(bad, writeTemplate('bad').replace('plot="trail"', 'plot="trial"').replace('of="guess"', 'of="why"'))
    const { code, stdout, stderr } = await inkling('lesson', 'check', good, bad, at('none.lesson.md'))
    expect(code).toBe(1)
    expect(stdout).toBe(`${good}: nothing is wrong. “Good” has 5 cards.\n`)
    const lines = stderr.trimEnd().split('\n')
    expect(lines[0]).toMatch(/bad\.lesson\.md:\d+: There is no picture “trial”\. Use one of line, layer, trail/)
    expect(lines[1]).toMatch(/bad\.lesson\.md:\d+: No card above asks for the prediction “why”/)
    expect(lines[2]).toMatch(/none\.lesson\.md:1: The file cannot be read: ENOENT/)
    expect(lines).toHaveLength(3)
  })

  test('neither waits for a pipe nor reads a device', async ({ skip }) => {
    if (process.platform === 'win32') skip('There are no pipes with a name in a folder.')
    execFileSync('mkfifo', [at('pipe')])
    const { code, stderr } = await inkling('lesson', 'check', at('pipe'), '/dev/zero')
    expect(code).toBe(1)
    expect(stderr.match(/is no file\. Name a file that ends in/g)).toHaveLength(2)
  })

  test('looks over a folder as a course, with its order and what is wrong with that', async () => {
    const course = mkdtempSync(join(folder, 'course-'))
    writeFileSync(join(course, '10-last.en.lesson.md'), writeTemplate('last'))
    writeFileSync(join(course, '2-first.en.lesson.md'), writeTemplate('first'))
    const { code, stdout } = await inkling('lesson', 'check', course)
    expect(code).toBe(0)
    expect(stdout).toContain('in this order: first, last.')

    writeFileSync(join(course, 'course.md'), '---\ntitle: Mine\nlessons:\n  - 10-last\n  - gone\n---\n')
    const wrong = await inkling('lesson', 'check', course)
    expect(wrong.code).toBe(1)
    expect(wrong.stdout).toContain('the course “Mine”, in this order: last, first.')
    expect(wrong.stderr).toContain(`${join(course, 'course.md')}:5: There is no file “gone” in the course.`)

    const empty = mkdtempSync(join(folder, 'empty-'))
    expect(await inkling('lesson', 'check', empty)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no lesson in this folder.') as unknown,
    })
  })

  test('is said as JSON, and its exit code is 0 where nothing is wrong', async () => {
    const good = at('fine.lesson.md')
    writeFileSync(good, writeTemplate('fine'))
    const { code, stdout } = await inkling('lesson', 'check', '--json', good)
    expect(code).toBe(0)
    expect(readLines(stdout)).toEqual([{ file: good, lesson: 'fine', cards: 5, problems: [] }])
  })

  test('reads no file that is too long for a lesson', async () => {
    const long = at('long.lesson.md')
    writeFileSync(long, 'x'.repeat(1_000_001))
    expect(await checkLessons([long], { json: true })).toBe(1)
  })

  test('puts the answers of a class together, as a table or as CSV, and names what does not count', async () => {
    const place = at('answers')
    await writeClassTo(place)
    const table = await inkling('lesson', 'answers', place)
    expect(table.code).toBe(0)
    expect(table.stdout).toContain('Nudge one weight (nudge, 34 students)')
    expect(table.stdout).toMatch(/^ +12 █+ +fall$/m)
    expect(table.stdout).toMatch(/^ +mixed up, 13: minus two point: That has the other sign\./m)
    expect(table.stderr).toMatch(/37\.inkling-answers: It is damaged/)
    const csv = await inkling('lesson', 'answers', '--csv', join(place, 'class', '02.inkling-answers'))
    expect(csv).toMatchObject({ code: 0, stderr: '' })
    expect(csv.stdout).toMatch(/^student,file,.*\r\n/)
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(1 + 10 + 11)
  })

  test('shows what a lesson of somebody’s own asked, which came along with its answers', async () => {
    const text = readFileSync(join(projectFolder, 'test/lessons/slopes.en.lesson.md'), 'utf8')
    const lesson = { ...readLesson(text, 'slopes.en.lesson.md'), fingerprint: await fingerprintOf(text) }
    const [{ text: file }] = (await writeClass()) as [ClassFile]
    const answers = answersOf(lesson, (card) => (card === 'guess' ? { ...freshCard, given: 'rise' } : freshCard), text)
    const path = at('own.inkling-answers')
    writeFileSync(path, printAnswers({ ...readAnswers(file), lessons: [answers] }))
    const { code, stdout } = await inkling('lesson', 'answers', path)
    expect(code).toBe(0)
    expect(stdout).toContain('Slopes (slopes, 1 student)\nThis lesson is not here')
    expect(stdout).toContain('predict guess: You raise the weight')
  })

  test('says where there are no answers, and where there is no such folder', async () => {
    const none = await inkling('lesson', 'answers', at('answers/class/39.inkling-answers'))
    expect(none.code).toBe(1)
    expect(none.stderr).toMatch(/It is no file of answers[^]*There are no answers in it\./)
    const missing = await inkling('lesson', 'answers', at('nowhere'))
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no file or folder') as unknown })
  })
})
