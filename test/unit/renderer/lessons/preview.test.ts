/** A lesson file of one's own, previewed and followed. */
import { expect, test } from 'vitest'
import { Preview, previewId } from '#page/lessons/preview.svelte.ts'
import { smallLesson } from './lesson-files.ts'

const file = (text: string, lastModified: number) => new File([text], 'small.en.lesson.md', { lastModified })

test('A file is read again once it was saved, and what was done in it stays', async () => {
  const preview = new Preview()
  let saved = file(smallLesson.replace('plot="trail"', 'plot="trial"'), 1)
  await preview.open(saved, { kind: 'file', getFile: async () => saved })
  expect(preview).toMatchObject({ name: 'small.en.lesson.md', isFollowed: true, revision: 1 })
  expect(preview.problems).toHaveLength(1)
  expect(preview.lines[preview.problems[0]!.line - 1]).toContain('trial')
  preview.progress.setCard(previewId, 'way', { isDone: true })

  saved = file(smallLesson, 2)
  expect(await preview.reload()).toBe(true)
  expect(preview.problems).toEqual([])
  expect(preview.lesson).toMatchObject({ id: previewId, title: 'A small lesson' })
  expect(preview.progress.card(previewId, 'way').isDone).toBe(true)
})

test('A file that may not be read again is asked for, and what is shown stays', async () => {
  const preview = new Preview()
  const refuse = async (): Promise<File> => {
    throw new DOMException('No.', 'NotAllowedError')
  }
  await preview.open(file(smallLesson, 1), { kind: 'file', getFile: refuse })
  expect(await preview.reload()).toBe(false)
  expect(preview.lesson).toMatchObject({ title: 'A small lesson' })
  await preview.open(file('no lesson', 1), null)
  expect(preview).toMatchObject({ lesson: null, isFollowed: false })
  expect(preview.problems[0]!.line).toBe(1)
})
