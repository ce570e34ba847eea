/**
 * What is known of a network as texts under names, for formats whose place for remarks holds nothing but texts: `format` as it is,
 * everything else as JSON.
 */
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import {
  describeDocument,
  formatName,
  formatVersion,
  readClaims,
  type Claims,
  type NetworkDocument,
} from './network-document.ts'
import { parseJson, show } from './reading.ts'
import { checkVersion } from './versions.ts'

export function writeMetadata(document: NetworkDocument): Record<string, string> {
  const facts = Object.entries(describeDocument(document))
  return Object.fromEntries(
    facts.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

/** What the texts under these names claim; null when they are not Inkling's. Throws `bad-file`. */
export function parseMetadata(metadata: Readonly<Record<string, unknown>>, fileName: string): Claims | null {
  const { format, version, ...others } = metadata
  if (format !== formatName) return null
  // First of all: in a newer version the other texts may not be JSON.
  const ofVersion = typeof version === 'string' ? Number(version) : version
  checkVersion(ofVersion, formatVersion, fileName)
  const facts = Object.entries(others).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, parseFact(name, text, fileName)] as const] : [],
  )
  return readClaims({ ...Object.fromEntries(facts), format, version: ofVersion }, fileName)
}

function parseFact(name: string, text: string, fileName: string): unknown {
  try {
    return parseJson(new TextEncoder().encode(text), fileName)
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw failure('bad-file', t, 'record-unreadable', { file: fileName, name: show(name) }, { cause: error })
  }
}
