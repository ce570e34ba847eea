/** The networks that come with Inkling, and what was written down when they were trained: files in one folder. */
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import type { ShippedName, ShippedRecord } from '#engine/contract/shipped.ts'

const files: Readonly<Record<ShippedName, { readonly network: string; readonly record: string }>> = {
  large: { network: 'digits.safetensors', record: 'record.json' },
  small: { network: 'small.safetensors', record: 'small.json' },
}

/** The file of a network beside that of the large one. */
export function shippedPath(largeFile: string, name: ShippedName): string {
  return name === 'large' ? largeFile : join(dirname(largeFile), files[name].network)
}

/** The file of its record. */
export function shippedRecordPath(largeFile: string, name: ShippedName): string {
  return join(dirname(largeFile), files[name].record)
}

/** `largeFile`: none in an Inkling that comes without. Throws `bad-file`. */
export function readShipped(largeFile: string | undefined, name: ShippedName = 'large'): NetworkFile {
  try {
    if (largeFile !== undefined) {
      const path = shippedPath(largeFile, name)
      return { fileName: basename(path), bytes: readFileSync(path) }
    }
  } catch (error) {
    console.error('The network that comes with Inkling cannot be read.', error)
  }
  throw isMissing()
}

/** As `readShipped`. */
export function readShippedRecord(largeFile: string | undefined, name: ShippedName = 'large'): ShippedRecord {
  try {
    if (largeFile !== undefined) {
      const text = readFileSync(shippedRecordPath(largeFile, name), 'utf8')
      const { settings, command, test, drawn, seconds, curves } = JSON.parse(text) as ShippedRecord
      return { settings, command, test, drawn, seconds, curves }
    }
  } catch (error) {
    console.error('The record of the network that comes with Inkling cannot be read.', error)
  }
  throw isMissing()
}

function isMissing(): InklingError {
  return failure('bad-file', t, 'shipped-missing')
}
