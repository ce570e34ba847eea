/**
 * What to begin with as a file, under the ending `.inkling`: a short JSON document that holds the code of `engine/settings/code.ts` and, for
 * people and other programs, all that it says in full: settings, of which whoever opens it gets the random network, a lesson with its step, or
 * both. A lesson of somebody's own comes along as its file. With weights, what is shared is a file of a network, which opens as any other.
 */
import type { NetworkFile } from '#engine/contract/files.ts'
import { type ErrorData, InklingError } from '#engine/contract/errors.ts'
import { failure, sentencesOf } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { findProblems } from '#engine/settings/check.ts'
import { completeSettings, networkName } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import {
  type LessonMarks,
  type LessonPlace,
  marksOf,
  readStartCode,
  type Start,
  writeStartCode,
} from '#engine/settings/code.ts'
import { standardSettings } from '#engine/settings/symbols.ts'
import { asObject, parseJson, show, toUtf8 } from './reading.ts'
import { newestVersion, upgradeContent, type Upgrade } from './versions.ts'

const settingFormat = 'inkling-setting'
/** From each version of the document to the next. What its code says is not their matter: a code means the same for ever. */
const upgrades: readonly Upgrade[] = []
const settingVersion = newestVersion(upgrades)
/** The ending of files to share. */
export const sharedEnding = 'inkling'

/** About forty times as long as the file of the longest settings. */
const longestPlainFile = 64 * 1024
/** One that carries a lesson. */
const longestFile = 2 * 1024 * 1024
/** Characters of a lesson that a file carries. */
const longestLesson = 1_000_000

/** A lesson file that comes along: its name, and what is in it. */
export type CarriedLesson = { readonly name: string; readonly text: string }

/** `place`: the lesson by its ids, where the file says them. `carried`: the lesson itself, where it is not one that comes with Inkling. */
export type StartFile = Start & { readonly place: LessonPlace | null; readonly carried: CarriedLesson | null }

/** The same settings always give the same bytes. Throws `bad-settings`. */
export function writeSettingFile(settings: Settings): NetworkFile {
  return writeStartFile({ settings, lesson: null, place: null, carried: null })
}

/**
 * The same start always gives the same bytes. Throws `bad-settings`, and `bad-input` for a lesson that is too long to come along, or where there
 * is nothing to begin with.
 */
export function writeStartFile({ settings, lesson, place, carried }: StartFile): NetworkFile {
  if (carried && carried.text.length > longestLesson) throw failure('bad-input', t, 'lesson-too-long')
  const told = place && {
    id: place.lesson,
    ...(place.card !== null && { step: place.card }),
    ...(carried && { file: carried }),
  }
  const document = {
    format: settingFormat,
    version: settingVersion,
    code: writeStartCode({ settings, lesson }),
    ...(settings && { settings }),
    ...(told && { lesson: told }),
  }
  return {
    fileName: `${nameOf({ settings, place })}.${sharedEnding}`,
    bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
  }
}

function nameOf({ settings, place }: Pick<StartFile, 'settings' | 'place'>): string {
  if (place) return ['inkling', place.lesson, ...(place.card === null ? [] : [place.card])].join('-')
  return settings ? networkName(settings) : 'inkling-lesson'
}

/** What a file says to begin with; null for a file of another kind, or none. Throws `bad-file`. */
export function readStartFile({ fileName, bytes }: NetworkFile): StartFile | null {
  if (!isShortEnough(bytes)) return null
  const document = parse(bytes, fileName)
  if (document.format !== settingFormat) return null
  const { code, settings, lesson } = upgradeContent(document, upgrades, fileName)
  const told = lesson === undefined ? null : readLesson(lesson, fileName)
  const start =
    code === undefined
      ? {
          settings: told && settings === undefined ? null : readSettings(settings, fileName),
          lesson: told?.marks ?? null,
        }
      : readCode(code, settings, told?.marks ?? null, fileName)
  return { ...start, place: told?.place ?? null, carried: told?.carried ?? null }
}

/** Settings alone are never long; what is longer is only looked at where the format is named in it. */
function isShortEnough(bytes: Uint8Array): boolean {
  if (bytes.length <= longestPlainFile) return true
  return bytes.length <= longestFile && new TextDecoder().decode(toUtf8(bytes)).includes(`"${settingFormat}"`)
}

/** An object without anything for what is no JSON: what it is then, others say. */
function parse(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  try {
    return asObject(parseJson(bytes, fileName))
  } catch {
    return {}
  }
}

/** The code says exactly what is meant, to a later Inkling too; what stands beside it and says something else is not passed over. */
function readCode(code: unknown, said: unknown, told: LessonMarks | null, fileName: string): Start {
  if (typeof code !== 'string') throw failure('bad-file', t, 'code-no-text', { file: fileName })
  const start = attempt(() => readStartCode(code), fileName)
  const { settings, lesson } = start
  if (told && (told.lesson !== lesson?.lesson || told.card !== lesson.card)) {
    throw failure('bad-file', t, 'code-of-other-lesson', { file: fileName })
  }
  if (settings) checkSaid(settings, said, fileName)
  return start
}

function checkSaid(settings: Settings, said: unknown, fileName: string): void {
  const known = Object.keys(asObject(said)).filter((name) => Object.hasOwn(settings, name)) as (keyof Settings)[]
  const claimed = completeSettings({ ...settings, ...asObject(said) })
  const different = known.find((name) => JSON.stringify(claimed[name]) !== JSON.stringify(settings[name]))
  if (different) {
    throw failure('bad-file', t, 'code-of-other-setting', { file: fileName, name: different })
  }
}

function readLesson(
  said: unknown,
  fileName: string,
): { marks: LessonMarks; place: LessonPlace; carried: CarriedLesson | null } {
  const { id, step, file } = asObject(said)
  if (typeof id !== 'string' || (step !== undefined && typeof step !== 'string'))
    throw failure('bad-file', t, 'lesson-unnamed', { file: fileName })
  const place = { lesson: id, card: step ?? null }
  const marks = marksOf(place)
  if (file === undefined) return { marks, place, carried: null }
  const { name, text } = asObject(file)
  if (typeof name !== 'string' || typeof text !== 'string' || text.length > longestLesson)
    throw failure('bad-file', t, 'lesson-unreadable', { file: fileName })
  return { marks, place, carried: { name, text } }
}

/** Settings without a code, as somebody may write them by hand: what they leave out is as in a code. */
function readSettings(said: unknown, fileName: string): Settings {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    throw failure('bad-file', t, 'settings-missing', { file: fileName })
  }
  const unknown = Object.keys(said).find((name) => !Object.hasOwn(standardSettings, name))
  if (unknown !== undefined) {
    throw failure('bad-file', t, 'setting-unknown', { file: fileName, name: show(unknown) })
  }
  const settings = { ...standardSettings, ...(said as Partial<Settings>) }
  const [problem] = findProblems(settings)
  if (problem) throw unusable(fileName, problem)
  // Layers may say more than Inkling knows of.
  return { ...settings, hidden: settings.hidden.map(({ neurons, activation }) => ({ neurons, activation })) }
}

function attempt<Read>(read: () => Read, fileName: string): Read {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof InklingError)) throw thrown
    throw unusable(fileName, thrown, { cause: thrown })
  }
}

/** @param problem what is wrong with the settings in the file, or with its code */
function unusable(
  file: string,
  problem: Pick<InklingError, 'message' | 'remedy'> & { readonly words?: ErrorData['words'] | undefined },
  options?: ErrorOptions,
): InklingError {
  const said = { file, problem: problem.message, remedy: problem.remedy }
  return failure('bad-file', t, 'start-unusable', said, { ...options, inside: sentencesOf(problem) })
}
