/** The JSON inside files: what a network's file says beside its numbers. */
import { asObject, badFile, remedies } from './network-document.ts'

/** Throws `bad-file` for what is not JSON; what is no object comes back as one without fields. */
export function parseFacts(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    return badFile(fileName, 'has a header that cannot be read.', remedies.damaged, error)
  }
}
