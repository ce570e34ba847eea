/** The question marks of the workbench lead to lessons and cards that exist. */
import { expect, test } from 'vitest'
import { parseLesson } from '#page/lessons/format/parse.ts'
import { origin } from '#page/topics/origin.svelte.ts'
import { type Explained, topics } from '#page/topics/topics.ts'
import { lessonFiles } from '#test/unit/renderer/lessons/lesson-files.ts'

const lessons = lessonFiles.map(([, text]) => parseLesson(text).lesson!)

test.each(Object.entries(topics))(
  'The question mark of %s leads to what explains it',
  (_topic, explained: Explained) => {
    const lesson = lessons.find(({ id }) => id === explained.lesson)
    expect(lesson).toBeDefined()
    if (explained.card !== undefined) expect(lesson!.cards.map(({ id }) => id)).toContain(explained.card)
    expect(explained.asks).toMatch(/^What .+\?$/)
  },
)

test('Each asks something else', () => {
  const asked = Object.values(topics).map(({ asks }) => asks)
  expect(new Set(asked).size).toBe(asked.length)
})

test('A lesson knows whether somebody came into it from the workbench', () => {
  expect(origin.leadsTo('rates')).toBe(false)
  origin.topic = 'learningRate'
  expect(origin.leadsTo('rates')).toBe(true)
  expect(origin.leadsTo('neuron')).toBe(false)
  origin.topic = null
})
