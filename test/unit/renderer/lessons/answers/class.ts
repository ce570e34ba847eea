/** The scripted class, read as a teacher's Inkling reads it. */
import { zipTools } from '#engine/formats/zip.ts'
import type { Answers } from '#page/lessons/answers/answers-file.ts'
import { collect, type Collection } from '#page/lessons/answers/collect.ts'
import { type FileToRead, readAnswerFiles } from '#page/lessons/answers/read-files.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { type ClassFile, writeClass } from '#test/lessons/scripted-class.ts'

/** Answers of nobody to nothing. */
export const noAnswers: Answers = {
  student: null,
  progress: null,
  inkling: '0.1.0',
  savedAt: '2026-11-27T09:00:00.000Z',
  language: 'en',
  network: null,
  drawing: null,
  lessons: [],
}

export function toRead({ name, text }: ClassFile): FileToRead {
  const bytes = new TextEncoder().encode(text)
  return { name, size: bytes.length, read: async () => bytes }
}

export async function collectFiles(files: readonly FileToRead[]): Promise<Collection> {
  const { read, left } = await readAnswerFiles(files, zipTools)
  return collect(read, left, lessons)
}

export async function collectClass(): Promise<Collection> {
  return collectFiles((await writeClass()).map(toRead))
}
