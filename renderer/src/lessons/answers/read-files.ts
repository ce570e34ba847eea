/**
 * Many files of answers at once, as they come from a class: what can be read is, and what cannot is named with the reason. Whose answers they are: a name
 * makes a student, and without one the progress that they were saved from. Runs anywhere.
 */
import { InklingError } from '#engine/contract/errors.ts'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { type ArchiveKind, openZip, type ZipTools } from '#engine/archives/zip.ts'
import { type Answers, largestAnswersFile, readAnswers, type Unread, UnreadableAnswers } from './answers-file.ts'
import { answersEnding, mostFiles } from './limits.ts'
import { t } from '#words/en/answers.ts'

/** A file that has not been read yet. `name`: with its folders. */
export type FileToRead = { readonly name: string; readonly size: number; read(): Promise<Uint8Array> }

export type ReadFile = { readonly name: string; readonly answers: Answers }

/** What does not count, and why, in a whole sentence. */
export type LeftOut = {
  readonly name: string
  readonly kind: Unread | 'too large' | 'unreadable' | 'older' | 'copy'
  readonly reason: string
}

/** Bytes of all files together. */
const mostBytes = 100_000_000

const archives: ArchiveKind = {
  mostFiles,
  mostBytes,
  largest: 'all answers of a class',
  remedies: { damaged: 'Download it again.', foreign: 'Unpack it, and drop the folder.' },
}

/** What systems put into folders by themselves. */
const isHidden = (name: string) => /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$|(?:^|\/)__MACOSX\//i.test(name)
/** Mail programs may add an ending of their own. */
const mayBeAnswers = (name: string) => /\.(?:inkling-answers|json|txt)$/i.test(name)
const isArchive = (name: string) => /\.zip$/i.test(name)

/**
 * Reads them in the order of their names. Throws `bad-input` for more files than a class has, before any is read.
 * `zip`: what opens the zip archives among them, as learning platforms give them out.
 */
export async function readAnswerFiles(
  files: readonly FileToRead[],
  zip: ZipTools,
): Promise<{ readonly read: readonly ReadFile[]; readonly left: readonly LeftOut[] }> {
  const found = files.filter(({ name }) => !isHidden(name))
  if (found.length > mostFiles) throw tooMany()
  const read: ReadFile[] = []
  const left: LeftOut[] = []
  let bytes = 0
  const pending = [...found].sort((one, other) => compare(one.name, other.name))
  for (let file = pending.shift(); file; file = pending.shift()) {
    const name = sayName(file.name)
    try {
      const isZip = isArchive(file.name)
      if (!isZip && !mayBeAnswers(file.name)) {
        left.push({ name, kind: 'foreign', reason: t('no-answers-file') })
        continue
      }
      if (file.size > (isZip ? mostBytes : largestAnswersFile)) {
        left.push({ name, kind: 'too large', reason: t('left-too-large') })
        continue
      }
      if ((bytes += file.size) > mostBytes) throw tooMany()
      const content = await file.read()
      if (isZip) {
        const inside = unpack(file.name, content, zip)
        if (pending.length + read.length + left.length + inside.length > mostFiles) throw tooMany()
        pending.unshift(...inside)
      } else read.push({ name, answers: readAnswers(new TextDecoder().decode(content)) })
    } catch (thrown) {
      if (thrown instanceof InklingError && thrown.code === 'bad-input') throw thrown
      left.push({ name, ...whyNot(thrown) })
    }
  }
  return { read, left }
}

/** Archives within archives are left packed. */
function unpack(archive: string, bytes: Uint8Array, zip: ZipTools): FileToRead[] {
  return [...openZip(bytes, sayName(archive), archives, zip).values()]
    .filter(({ name }) => !isHidden(name))
    .map((entry) => ({
      name: isArchive(entry.name) ? `${archive}/${entry.name}.packed` : `${archive}/${entry.name}`,
      size: entry.size,
      read: async () => entry.read(),
    }))
    .sort((one, other) => compare(one.name, other.name))
}

function whyNot(thrown: unknown): Pick<LeftOut, 'kind' | 'reason'> {
  if (thrown instanceof UnreadableAnswers) return { kind: thrown.unread, reason: sentence(thrown) }
  // Archives say what is wrong with them.
  if (thrown instanceof InklingError) return { kind: 'damaged', reason: sentence(thrown) }
  return { kind: 'unreadable', reason: t('left-unreadable') }
}

function sentence(thrown: InklingError): string {
  const { message, remedy } = tellFailure(thrown)
  return `${message} ${remedy}`.trim()
}

function tooMany(): InklingError {
  return failure('bad-input', t, 'too-many', {
    most: String(mostFiles),
    megabytes: String(mostBytes / 1e6),
    ending: answersEnding,
  })
}

/** Names of files come from anybody, too. */
function sayName(name: string): string {
  const shown = name.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '?')
  return shown.length > 120 ? `…${shown.slice(-119)}` : shown
}

/** The same order everywhere. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
