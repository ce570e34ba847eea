/** What the list of lessons names for who is short of time is the class that the document for teachers plans. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstClass, lessons } from '#page/lessons/catalogue.ts'
import { projectFolder } from '#test/worlds.ts'

test('The lessons of a first class are those of its plan', () => {
  const plan = readFileSync(join(projectFolder, 'docs/teaching.md'), 'utf8').split('With 90 minutes')[0]!
  const planned = [...plan.matchAll(/[Ll]esson (\d+), _(.*?)_/g)].map(([, number, title]) => [Number(number), title])
  const named = firstClass.map((id) => {
    const index = lessons.findIndex((lesson) => lesson.id === id)
    return [index + 1, lessons[index]?.title]
  })
  expect(planned).toEqual(named)
})
