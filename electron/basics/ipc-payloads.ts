/**
 * What each message of the page must carry; one that carries anything else is dropped. Kept from the preload script, which is small and
 * runs where a page that has gone wrong could change it: the main process checks.
 */
import * as v from 'valibot'
import { fileFormats, largestFile } from '#engine/contract/files.ts'
import { themes } from '#host/desktop.ts'
import { chosenLanguages } from '#words/languages.ts'
import type { FromPageName, Payload } from '#host/ipc.ts'

const nothing = v.undefined()

/** A name with an ending, by which the system's dialog knows what it is. */
const fileName = v.pipe(v.string(), v.maxLength(255), v.regex(/[^./\\]\.[\w.-]*\w$/))

export const payloads: { readonly [Name in FromPageName]: v.GenericSchema<unknown, Payload<Name>> } = {
  ready: nothing,
  connect: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  openWeights: nothing,
  saveFile: v.object({
    fileName,
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check((bytes) => bytes.length <= largestFile),
    ),
    format: v.exactOptional(v.picklist(fileFormats)),
  }),
  chooseTheme: v.picklist(themes),
  chooseLanguage: v.picklist(['system', ...chosenLanguages]),
}
