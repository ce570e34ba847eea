/**
 * What is known of a network as texts under names, for formats whose place for remarks holds nothing but texts: `format` as it is,
 * everything else as JSON.
 */
import {
  badFile,
  describeDocument,
  formatName,
  remedies,
  type Claims,
  type NetworkDocument,
} from './network-document.ts'

export function writeMetadata(document: NetworkDocument): Record<string, string> {
  const facts = Object.entries(describeDocument(document))
  return Object.fromEntries(
    facts.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

/** What the texts under these names claim, for `checkClaims`; null when they are not Inkling's. Throws `bad-file`. */
export function parseMetadata(metadata: ReadonlyMap<string, string>, fileName: string): Claims | null {
  if (metadata.get('format') !== formatName) return null
  const parse = (name: string): unknown => {
    const text = metadata.get(name)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch (error) {
      return badFile(fileName, `has a record of its ${name} that cannot be read.`, remedies.damaged, error)
    }
  }
  return {
    format: formatName,
    version: parse('version'),
    layers: parse('layers'),
    settings: parse('settings'),
    training: parse('training'),
    calibration: parse('calibration'),
    checks: parse('checks'),
  }
}
