/** Reads option values. Each parser throws commander's `InvalidArgumentError`, which becomes a usage error. */
import { InvalidArgumentError } from 'commander'
import type { Split } from '#engine/contract/scoring.ts'
import { longestRunName } from '#engine/contract/runs.ts'
import { tellInOne } from '#cli/basics/tell.ts'
import { isComplaint, readSources, writeSources } from '#engine/settings/table/sources.ts'

export const splits: readonly Split[] = ['test', 'validation', 'training']

export function parseNumber(text: string): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw new InvalidArgumentError('It must be a number.')
  return Number(text)
}

/** `128,64`, or `128, 64`, for two hidden layers, `none` for no hidden layer. */
export function parseHidden(text: string): readonly number[] {
  if (text === 'none') return []
  if (!/^\s*\d+(\s*,\s*\d+)*\s*$/.test(text)) {
    throw new InvalidArgumentError('It must be whole numbers with commas between them, such as 128,64, or none.')
  }
  return text.split(',').map(Number)
}

/** `pen:3, mnist` as `mnist,pen:3`. */
export function parseSources(text: string): string {
  const sources = readSources(text)
  if (isComplaint(sources)) throw new InvalidArgumentError(tellInOne(sources))
  return writeSources(sources)
}

export function parseRunName(text: string): string {
  if (text.trim() === '' || text.length > longestRunName) {
    throw new InvalidArgumentError(`It must be a text of 1 to ${longestRunName} letters.`)
  }
  return text
}

export function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
  return port
}
