/** What the names of network files end in. */
import { fileEndings, fileFormats } from '#engine/contract/files.ts'

/** As a person reads them. */
export const knownEndings = fileFormats
  .map((format) => `.${fileEndings[format]}`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ')
