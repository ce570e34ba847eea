/** What the names of network files end in. */
import { fileEndings, fileFormats } from '#engine/contract/files.ts'
import { t } from '#words/en/command-line.ts'

/** As a person reads them. */
export function knownEndings(): string {
  const endings = fileFormats.map((format) => `.${fileEndings[format]}`)
  return t('endings-or', { first: endings.slice(0, -1).join(', '), last: endings.at(-1) })
}
