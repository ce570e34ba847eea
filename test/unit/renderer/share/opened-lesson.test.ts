/** The lesson that is open, as it is handed out. */
import { expect, test } from 'vitest'
import { findMarked, readStartCode } from '#engine/settings/code.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { preview, previewId } from '#page/lessons/preview.svelte.ts'
import { allLessons, workbench } from '#page/navigation/view.svelte.ts'
import { openedLesson } from '#page/share/opened-lesson.ts'
import { codeOf, sayStart, startOf } from '#page/share/start-code.ts'
import { smallLesson } from '#test/unit/renderer/lessons/lesson-files.ts'

test('A lesson at its step has a code that opens it there, with settings or without', () => {
  const opened = openedLesson({ kind: 'lessons', lesson: 'nudge', card: 'curve' })!
  expect(opened).toMatchObject({
    place: { lesson: 'nudge', card: 'curve' },
    title: 'Nudge one weight',
    step: 3,
    carried: null,
  })
  const start = startOf('lesson', defaultSettings, opened)
  const read = readStartCode(codeOf(start)!)
  expect(findMarked(read.lesson!, lessons)).toMatchObject({ lesson: { id: 'nudge' }, card: 'curve' })
  expect(read.settings).toBeNull()
  expect(sayStart(start, opened)).toBe(`Nudge one weight, step 3 of ${opened.steps}`)
  expect(readStartCode(codeOf(startOf('both', defaultSettings, opened))!).settings).toEqual(defaultSettings)
  expect(readStartCode(codeOf(startOf('settings', defaultSettings, opened))!)).toEqual({
    settings: defaultSettings,
    lesson: null,
  })
})

test('Where no lesson is open, there are the settings', () => {
  for (const view of [workbench, allLessons, { ...allLessons, lesson: 'nowhere' }])
    expect(openedLesson(view)).toBeNull()
  expect(startOf('both', defaultSettings, null)).toMatchObject({ settings: defaultSettings, lesson: null })
})

test('A lesson of one’s own comes along in the file, under the id that it has in its own, and has no code', async () => {
  await preview.open(new File([smallLesson], 'small.en.lesson.md'), null)
  const opened = openedLesson({ kind: 'lessons', lesson: previewId, card: 'curve' })!
  expect(opened.place).toEqual({ lesson: 'small', card: 'curve' })
  expect(opened.carried).toEqual({ name: 'small.en.lesson.md', text: smallLesson })
  expect(codeOf(startOf('lesson', defaultSettings, opened))).toBeNull()
  expect(codeOf(startOf('settings', defaultSettings, opened))).not.toBeNull()
})
