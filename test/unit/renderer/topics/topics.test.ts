/** The question marks of the workbench lead to lessons and cards that exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseLesson } from '#page/lessons/format/parse.ts'
import { origin } from '#page/topics/origin.svelte.ts'
import { type Explained, topicOfSetting, topics } from '#page/topics/topics.ts'
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

test('The cost leads to the lesson about costs, and the learning rate to the one about learning rates', () => {
  expect(topics.cost.lesson).toBe('costs')
  expect(topics.learningRate.lesson).toBe('rates')
})

test('A lesson knows whether somebody came into it from the workbench', () => {
  expect(origin.leadsTo('rates')).toBe(false)
  origin.topic = 'learningRate'
  expect(origin.leadsTo('rates')).toBe(true)
  expect(origin.leadsTo('neuron')).toBe(false)
  origin.topic = null
})

test('Each stands somewhere on the workbench', () => {
  const folder = resolve(import.meta.dirname, '../../../../renderer/src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svelte'))
  const page = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  const shown = new Set([...page.matchAll(/topic="(\w+)"/g)].map((match) => match[1]!))
  expect([...shown, ...Object.values(topicOfSetting)].toSorted()).toEqual(Object.keys(topics).toSorted())
})

test('Every lesson that explains something of the workbench is led to from there', () => {
  // Of what these are about, the workbench shows nothing.
  const alone = ['features', 'code']
  const led = new Set<string>(Object.values(topics).map(({ lesson }) => lesson))
  expect(lessons.map(({ id }) => id).filter((id) => !led.has(id) && !alone.includes(id))).toEqual([])
})
