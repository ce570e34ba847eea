/**
 * What somebody is to begin with, as a short code (`coded.ts`). Version 1, `inkling-1-…`, is what `symbols.ts` says of settings. Version 2,
 * `inkling-2-…`, begins with a lesson, perhaps its step, and perhaps settings follow; an Inkling from before lessons were in codes says of
 * it that it comes from a newer one. A code without a lesson is of version 1 for ever.
 *
 * A lesson and a step stand in a code by a number that is made of their ids, so that they may be moved in a list, and a lesson of anybody's own
 * has one as well.
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/codes.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { newer, readCoded, writeCoded } from './coded.ts'
import { fromSymbols, toSymbols } from './symbols.ts'

const settingVersion = 1
const startVersion = 2

/** A lesson and a step of it by their ids; without a step, it opens where somebody was in it. */
export type LessonPlace = { readonly lesson: string; readonly card: string | null }

/** What a code says of them: 13 bits of the lesson's id, and 15 of the step's. */
export type LessonMarks = { readonly lesson: number; readonly card: number | null }

/** What to begin with: settings, a lesson, or both. */
export type Start<Lesson = LessonMarks> = { readonly settings: Settings | null; readonly lesson: Lesson | null }

/** Throws `bad-settings` for settings that nothing can be trained with. */
export function writeSettingCode(settings: Settings): string {
  return writeCoded(settingVersion, toSymbols(settings))
}

/** Throws `bad-settings`, and `bad-input` where there is nothing to begin with. */
export function writeStartCode({ settings, lesson }: Start): string {
  if (lesson)
    return writeCoded(startVersion, [
      ...toMarkSymbols(lesson, settings !== null),
      ...(settings ? toSymbols(settings) : []),
    ])
  if (settings) return writeSettingCode(settings)
  throw failure('bad-input', t, 'nothing-to-say')
}

/**
 * What the first code in a text says, whatever stands around it. Throws `bad-input` for a text without a code, for one with a typing
 * error, and for one that a newer Inkling has written; `bad-settings` for settings that this Inkling cannot train with.
 */
export function readStartCode(text: string): Start {
  const { version, symbols } = readCoded(text, [settingVersion, startVersion])
  if (version === settingVersion) return { settings: fromSymbols(symbols), lesson: null }
  const { lesson, hasSettings, length } = fromMarkSymbols(symbols)
  const rest = symbols.slice(length)
  if (!hasSettings && rest.length > 0) newer()
  return { settings: hasSettings ? fromSymbols(rest) : null, lesson }
}

/** The settings of a code, whatever lesson it names. Throws as `readStartCode`, and `bad-input` for a lesson alone. */
export function readSettingCode(text: string): Settings {
  const { settings } = readStartCode(text)
  if (settings) return settings
  throw failure('bad-input', t, 'lesson-only')
}

export function marksOf({ lesson, card }: LessonPlace): LessonMarks {
  return { lesson: markOf(lesson, lessonBits), card: card === null ? null : markOf(card, cardBits) }
}

/** The lesson, and of its cards the one, that a code names; null for one that is not among them, and for a code without a step. */
export function findMarked<Lesson extends { readonly id: string; readonly cards: readonly { readonly id: string }[] }>(
  marks: LessonMarks,
  lessons: readonly Lesson[],
): { readonly lesson: Lesson | null; readonly card: string | null } {
  const lesson = lessons.find(({ id }) => markOf(id, lessonBits) === marks.lesson) ?? null
  const card = lesson?.cards.find(({ id }) => markOf(id, cardBits) === marks.card) ?? null
  return { lesson, card: card?.id ?? null }
}

const lessonBits = 13
const cardBits = 15
const symbolsOfMark = 3

/** The lesson's mark above two bits that say whether a step and settings follow; then the step's. */
function toMarkSymbols({ lesson, card }: LessonMarks, hasSettings: boolean): readonly number[] {
  const first = lesson * 4 + (card === null ? 0 : 2) + (hasSettings ? 1 : 0)
  return [first, ...(card === null ? [] : [card])].flatMap((mark) => [mark >>> 10, (mark >>> 5) & 31, mark & 31])
}

function fromMarkSymbols(symbols: readonly number[]): { lesson: LessonMarks; hasSettings: boolean; length: number } {
  const read = (at: number) => {
    const [high, middle, low] = symbols.slice(at, at + symbolsOfMark)
    return high === undefined || middle === undefined || low === undefined ? newer() : high * 1024 + middle * 32 + low
  }
  const first = read(0)
  const hasCard = (first & 2) !== 0
  return {
    lesson: { lesson: first >>> 2, card: hasCard ? read(symbolsOfMark) : null },
    hasSettings: (first & 1) !== 0,
    length: hasCard ? 2 * symbolsOfMark : symbolsOfMark,
  }
}

/** So many bits of an id, which is of ASCII alone: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its 32 bits folded. Codes say it for ever. */
function markOf(id: string, bits: number): number {
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return ((hash >>> bits) ^ hash) & (2 ** bits - 1)
}
