/** Lessons on paper, lessons copied to be edited, and folders of lessons as courses. */
import type { Page } from '@playwright/test'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { lessonFiles } from '#test/unit/renderer/lessons/lesson-files.ts'
import { projectFolder } from '#test/worlds.ts'
import { findSerious } from './accessibility.ts'
import { card, choose, openLesson, press, showSheet } from './lesson-cards.ts'
import { expect, saveFile, test } from './inkling.ts'

const paper = (page: Page) => page.locator('article.paper')
const misconceptionsOf = ({ cards }: Lesson) =>
  cards.flatMap((each) => (each.kind === 'check' ? each.check.wrong : [])).length

/** Both sheets of a lesson: what is asked is on both, what is measured and what is right only on that of teachers. */
async function checkSheets(page: Page, [name, file]: readonly [name: string, text: string]): Promise<void> {
  const lesson = readLesson(file, name)
  const asked = lesson.cards.filter(({ kind }) => kind === 'predict' || kind === 'check')
  await showSheet(page, lesson.id, 'teacher', 'a4')
  const values = await paper(page).locator('.value').allInnerTexts()
  await expect(paper(page).locator('[data-misconception]')).toHaveCount(misconceptionsOf(lesson))
  await expect(paper(page).locator('[data-kind=predict], [data-kind=check]')).toHaveCount(asked.length)
  expect(await paper(page).locator('.katex-error').count(), lesson.id).toBe(0)

  await showSheet(page, lesson.id, 'student', 'letter')
  await expect(paper(page).locator('[data-kind=predict], [data-kind=check]')).toHaveCount(asked.length)
  await expect(paper(page).locator('.value, [data-misconception], .note, .right')).toHaveCount(0)
  expect(await paper(page).locator('.katex-error').count(), lesson.id).toBe(0)
  const text = await paper(page).innerText()
  // Blanks have numbers of one digit or two, and what the file itself says may be there as well.
  const telling = values.filter((value) => value.replaceAll(/\D/g, '').length > 2 && !file.includes(value))
  for (const value of telling) expect(text).not.toContain(value)
}

test('A lesson is printed on one’s paper: with blanks for students, with the answers for teachers', async ({
  inkling,
}) => {
  const nudge = lessonFiles.find(([name]) => name.startsWith('nudge'))!
  await openLesson(inkling, 'Nudge one weight')
  await inkling.getByRole('button', { name: 'Lab sheet…' }).click()
  await expect(inkling.getByRole('heading', { level: 1, name: 'Lab sheet: Nudge one weight' })).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await checkSheets(inkling, nudge)

  await inkling.getByRole('button', { name: 'A4', exact: true }).click()
  expect(inkling.url()).toMatch(/#\/sheet\/nudge\?for=student&paper=a4$/)
  await inkling.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(inkling.getByRole('banner')).toBeHidden()
  await expect(inkling.getByRole('button', { name: 'Print' })).toBeHidden()
  const colours = await paper(inkling).evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(element).color,
  ])
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  await inkling.emulateMedia({ media: 'screen' })
  await inkling.getByRole('link', { name: 'Lesson', exact: true }).click()
  await expect(card(inkling)).toBeVisible()
})

test('The sheets of all lessons ask everything, tell students nothing, and have each misconception for teachers @more', async ({
  inkling,
}) => {
  test.slow()
  for (const file of lessonFiles) await checkSheets(inkling, file)
})

test('A copy of a lesson is edited in a file of one’s own, and shown whenever it is saved', async ({ inkling }) => {
  await openLesson(inkling, 'Nudge one weight')
  // The system's dialog is none of the page's: the file is real, in the browser's own folder.
  await inkling.evaluate(() => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true })
    Object.assign(window, { showSaveFilePicker })
  })
  await inkling.getByRole('button', { name: 'Edit a copy' }).click()
  await expect(inkling.getByText('Preview of nudge-copy.en.lesson.md, read again when it is saved')).toBeVisible()
  await expect(inkling.getByRole('heading', { level: 1, name: 'Nudge one weight' })).toBeVisible()
  const saved = await inkling.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('nudge-copy.en.lesson.md')
    const text = await (await handle.getFile()).text()
    const stream = await handle.createWritable()
    await stream.write(text.replace(/^title: .*$/m, 'title: My own slopes'))
    await stream.close()
    return text
  })
  expect(readLesson(saved, 'nudge-copy.en.lesson.md').id).toBe('nudge-copy')
  await expect(inkling.getByRole('heading', { level: 1, name: 'My own slopes' })).toBeVisible()
  await inkling.getByRole('button', { name: 'Lab sheet…' }).click()
  await expect(paper(inkling).getByRole('heading', { name: 'My own slopes' })).toBeVisible()
})

test('A folder of lessons is a course with an order, stays over a reload, and can be removed and brought back', async ({
  inkling,
  host,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-course-'))
  try {
    const good = await readFile(join(projectFolder, 'test/lessons/slopes.en.lesson.md'), 'utf8')
    const named = (id: string, title: string) =>
      good.replace(/^id: .*$/m, `id: ${id}`).replace(/^title: .*$/m, `title: ${title}`)
    await mkdir(join(folder, 'more'))
    await Promise.all([
      writeFile(join(folder, '2-first.en.lesson.md'), named('first', 'The first one')),
      writeFile(join(folder, '10-second.en.lesson.md'), named('second', 'The second one')),
      writeFile(join(folder, 'more', 'bad.en.lesson.md'), named('bad', 'Bad').replace('plot="trail"', 'plot="trial"')),
      writeFile(join(folder, 'course.md'), '---\ntitle: Slopes for all\nsummary: In two steps.\n---\n'),
    ])
    await inkling.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Lessons' }).click()
    const [chooser] = await Promise.all([
      inkling.waitForEvent('filechooser'),
      inkling.getByRole('button', { name: 'Open a folder' }).click(),
    ])
    await chooser.setFiles(folder)
    const title = inkling.getByRole('heading', { level: 1, name: 'Slopes for all' })
    await expect(title).toBeVisible()
    await expect(inkling.getByRole('link', { name: /one/ })).toHaveText([/The first one/, /The second one/])
    await expect(inkling.getByRole('region', { name: 'What is wrong with more/bad.en.lesson.md' })).toContainText(
      'There is no picture “trial”.',
    )
    expect(await findSerious(inkling)).toEqual([])

    await inkling.getByRole('link', { name: 'The first one' }).click()
    await choose(inkling, 'fall')
    await press(inkling, 'Lock my prediction')
    await inkling.getByRole('link', { name: 'Next lesson' }).click()
    await expect(inkling.getByRole('heading', { level: 1, name: 'The second one' })).toBeVisible()
    expect(inkling.url()).toMatch(/#\/course\/slopes-for-all\/second\/guess$/)
    await inkling.reload()
    await inkling.getByRole('link', { name: 'Previous' }).click()
    // Progress is kept, and is the course's own.
    await expect(card(inkling)).toHaveAccessibleName(/^Step 2 of/)
    await inkling.getByRole('link', { name: 'Slopes for all' }).click()
    await expect(inkling.getByRole('link', { name: 'The first one' })).toContainText('step 2 of')

    // What was answered in it is saved, each lesson with its text.
    await inkling.getByRole('button', { name: 'Save my answers' }).click()
    const dialog = inkling.getByRole('dialog', { name: 'Save my answers' })
    await expect(dialog).toContainText('The first one.')
    const answers = await saveFile(host, () => dialog.getByRole('button', { name: 'Save', exact: true }).click())
    expect(answers.name).toBe('answers-slopes-for-all.inkling-answers')
    expect(JSON.parse(answers.bytes.toString())).toMatchObject({
      lessons: [{ id: 'first', source: named('first', 'The first one'), cards: [{ id: 'guess', given: 'fall' }] }],
    })
    await inkling.keyboard.press('Escape')

    const { name, bytes } = await saveFile(host, () =>
      inkling.getByRole('button', { name: 'Save as one file' }).click(),
    )
    expect(name).toBe('slopes-for-all.inkling-course')
    const packed = join(folder, name)
    await writeFile(packed, bytes)
    await inkling.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(inkling.getByRole('link', { name: 'Slopes for all' })).toHaveCount(0)
    const [again] = await Promise.all([
      inkling.waitForEvent('filechooser'),
      inkling.getByRole('button', { name: 'Open a lesson file' }).click(),
    ])
    await again.setFiles(packed)
    await expect(title).toBeVisible()
    await expect(inkling.getByRole('link', { name: 'The first one' })).toContainText('step 2 of')
    await inkling.getByRole('button', { name: 'Remove', exact: true }).click()
    await inkling.getByRole('button', { name: /^Undo/ }).last().click()
    await expect(inkling.getByRole('link', { name: 'Slopes for all' })).toBeVisible()
    await inkling.getByRole('link', { name: 'Slopes for all' }).click()
    await inkling.getByRole('button', { name: 'Remove', exact: true }).click()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
