/** Checks of requests about samples, as `requests.ts` has them for the rest. Each throws `bad-input`. */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import {
  largestArchive,
  mostSamplesAtOnce,
  mostStrokeNumbers,
  type AddSamplesRequest,
  type ListSamplesRequest,
  type NewSample,
  type SampleIds,
  type SampleStroke,
} from '#engine/contract/samples.ts'
import { checkObject } from '#engine/bench/requests.ts'

/** JavaScript's last day, in milliseconds. */
const lastTime = 8.64e15

export function checkAddRequest(request: AddSamplesRequest): void {
  checkObject(request)
  checkList(request.samples)
  request.samples.forEach(checkSample)
}

export function checkListRequest(request: ListSamplesRequest): void {
  checkObject(request)
  const { from, count } = request
  if (!Number.isInteger(from) || from < 0) refuse(`The place ${String(from)} is none.`, 'Give a whole number from 0.')
  if (!Number.isInteger(count) || count < 1 || count > mostSamplesAtOnce) {
    refuse(`The number of samples is ${String(count)}.`, `Ask for a whole number from 1 to ${mostSamplesAtOnce}.`)
  }
}

export function checkArchive(request: NetworkFile): void {
  checkObject(request)
  const { fileName, bytes } = request
  if (typeof fileName !== 'string' || !(bytes instanceof Uint8Array)) {
    refuse('There is no archive to unpack.', 'Give a file name and the bytes of the file.')
  }
  if (bytes.length > largestArchive) {
    refuse('The archive is larger than any export of Inkling’s.', 'Choose a smaller archive.')
  }
}

export function checkIds(request: SampleIds): void {
  checkObject(request)
  if (!Array.isArray(request.ids)) refuse('There is no list of ids.', 'Give an array of numbers.')
}

export function checkLabel(label: unknown): void {
  if (!Number.isInteger(label) || (label as number) < 0 || (label as number) >= classCount) {
    refuse(`The label ${String(label)} is no digit.`, 'Give a whole number from 0 to 9.')
  }
}

function checkList(samples: unknown): void {
  if (!Array.isArray(samples)) refuse('There are no samples.', 'Give an array of samples.')
  if ((samples as unknown[]).length > mostSamplesAtOnce) {
    refuse(`There are ${(samples as unknown[]).length} samples.`, `Give at most ${mostSamplesAtOnce} at once.`)
  }
}

function checkSample(sample: NewSample): void {
  checkObject(sample)
  const { pixels, label, time, strokes } = sample
  if (!(pixels instanceof Uint8Array) || pixels.length !== pixelCount) {
    refuse('The sample’s picture is not 784 bytes.', 'Give a Uint8Array of 28 × 28 grey levels, row by row.')
  }
  if (pixels.every((level) => level === 0)) refuse('The sample is blank.', 'Draw a digit first.')
  checkLabel(label)
  if (!Number.isFinite(time) || Math.abs(time) > lastTime) {
    refuse(`The sample’s time is ${String(time)}.`, 'Give milliseconds since 1970.')
  }
  if (strokes !== undefined && !areStrokes(strokes)) {
    refuse(
      'The sample’s strokes are not strokes.',
      `Give strokes with tool, width and points, ${mostStrokeNumbers} coordinates at most, or none.`,
    )
  }
}

/** Whether a value that came from elsewhere is a list of strokes. */
export function areStrokes(value: unknown): value is readonly SampleStroke[] {
  if (!Array.isArray(value)) return false
  const strokes = value as readonly (Partial<SampleStroke> | null)[]
  if (!strokes.every(isStroke)) return false
  return strokes.reduce((sum, { points }) => sum + points.length, 0) <= mostStrokeNumbers
}

function isStroke(stroke: Partial<SampleStroke> | null): stroke is SampleStroke {
  if (typeof stroke !== 'object' || stroke === null) return false
  const { tool, width, points } = stroke
  return (
    (tool === 'brush' || tool === 'eraser') &&
    Number.isFinite(width) &&
    Array.isArray(points) &&
    points.every((coordinate) => Number.isFinite(coordinate))
  )
}

function refuse(message: string, remedy: string): never {
  throw new InklingError('bad-input', message, remedy)
}
