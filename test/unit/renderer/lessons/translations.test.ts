/** Lessons in other languages: the same lesson, card by card, whatever it says. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factName } from '#page/lessons/format/fact-names.ts'
import { languageOfFile } from '#page/lessons/format/file-language.ts'
import type { Block, Card, Inline } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { settledLanguage, settleLanguage } from '#words/language.ts'
import { chosenLanguages } from '#words/languages.ts'
import { projectFolder } from '#test/worlds.ts'
import { lessonFiles, translatedLessonFiles as translations } from './lesson-files.ts'

const texts = new Map(lessonFiles)

/** Facts, terms, predictions and cases that a text has in it, in alphabetical order: another language may say them in another order. */
function namesIn(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === 'math' ? namesInTex(block.tex) : namesInWords(block.children)))
    .toSorted()
}
function namesInWords(words: readonly Inline[]): readonly string[] {
  return words.flatMap((word): readonly string[] => {
    switch (word.kind) {
      case 'fact':
        return [`fact ${word.fact}`]
      case 'said':
        return [`said ${word.card}`]
      case 'math':
        return namesInTex(word.tex)
      case 'term':
        return [`term ${word.term}`, ...namesInWords(word.children)]
      case 'when':
        return [`when ${word.fact} ${word.is?.join() ?? ''}`, ...namesInWords(word.children)]
      default:
        return 'children' in word ? namesInWords(word.children) : []
    }
  })
}
function namesInTex(tex: string): readonly string[] {
  return [...tex.matchAll(/\\(live|term)\{([^{}]*)\}/g)].map((match) => `${match[1]} ${match[2]}`)
}

/** What a card is apart from its words. */
function structureOf(card: Card) {
  const { id, kind, plot, pad, body, teacher } = card
  const asked = card.kind === 'predict' ? card.prediction : card.kind === 'check' ? card.check : null
  return {
    id,
    kind,
    plot,
    pad,
    body: namesIn(body),
    formulas: body.filter((block) => block.kind === 'math').length,
    isForTeachers: teacher.length > 0,
    until: card.kind === 'do' ? card.until : null,
    of: card.kind === 'see' ? card.of : null,
    outcome: card.kind === 'predict' ? card.answer : null,
    asked: asked && {
      ...asked,
      ...('options' in asked && { options: asked.options.map(({ id }) => id) }),
      ...('unit' in asked && { unit: null }),
      ...('lines' in asked && { lines: asked.lines.length, x: null, y: null }),
      ...('hint' in asked && { hint: namesIn(asked.hint) }),
      ...('wrong' in asked && { wrong: asked.wrong.map(({ value, why }) => ({ value, why: namesIn(why) })) }),
    },
  }
}

describe('A lesson in another language', () => {
  test('is there in every language that the page has', () => {
    expect([...new Set(translations.map(([name]) => languageOfFile(name)))].toSorted()).toEqual(
      chosenLanguages.filter((language) => language !== 'en').toSorted(),
    )
  })

  for (const [name, text] of translations) {
    const [id] = name.split('.')

    test(`${name} has the cards, questions, answers and facts of the English lesson`, () => {
      const english = readLesson(texts.get(`${id}.en.lesson.md`)!, `${id}.en.lesson.md`)
      const lesson = readLesson(text, name)
      expect(lesson).toMatchObject({
        id: english.id,
        minutes: english.minutes,
        experiment: english.experiment,
        network: english.network,
      })
      expect(lesson.title).not.toBe(english.title)
      expect(lesson.cards.map(structureOf)).toEqual(english.cards.map(structureOf))
    })

    test(`${name} has a name in its language for each blank of its lab sheet`, () => {
      const language = languageOfFile(name) as 'de' | 'es'
      const file = join(projectFolder, 'resources/messages', language, 'lesson-facts.ftl')
      expect(existsSync(file)).toBe(true)
      const before = settledLanguage()
      const { cards, experiment } = readLesson(text, name)
      const facts = cards.flatMap(({ body }) => namesIn(body)).filter((each) => /^(?:fact|live) /.test(each))
      expect(facts.length).toBeGreaterThan(3)
      try {
        settleLanguage({ language, read: (part) => (part === 'lesson-facts' ? readFileSync(file, 'utf8') : null) })
        for (const fact of facts.map((each) => each.split(' ')[1]!)) {
          const message = new RegExp(`^fact-${experiment}-${fact} = (.+)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1]
          expect(message, fact).toBeDefined()
          expect(factName(experiment, fact)).toBe(message)
        }
      } finally {
        settleLanguage(before)
      }
    })
  }
})
