/**
 * The files among the parameters that the system starts Inkling with when somebody opens them. Electron and Chromium put parameters
 * of their own between, so what counts is the ending.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatOf } from './kinds.ts'

/** Absolute paths, in their order. `folder`: where relative ones begin. */
export function filesAmong(parameters: readonly string[], folder: string): readonly string[] {
  return parameters
    .filter((parameter) => !parameter.startsWith('-'))
    .map(pathOf)
    .filter((path) => formatOf(path) !== undefined)
    .map((path) => resolve(folder, path))
}

/** Linux passes addresses where its desktop entry asks for them. */
function pathOf(parameter: string): string {
  if (!parameter.startsWith('file:')) return parameter
  try {
    return fileURLToPath(parameter)
  } catch {
    return ''
  }
}
