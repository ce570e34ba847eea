/**
 * Looks at the file that `--store` names before anything opens it: runs are recorded in no other place than the one that was named, and what
 * was never a store must stay as it is.
 */
import { InklingError } from '#engine/contract/errors.ts'
import { whoseFile, type Whose } from '#engine/runs/whose-file.ts'
import { explainFileError } from '#cli/basics/network-files.ts'

/** Whether there is anything in it. Throws `bad-store` for what is no store of runs. */
export function checkStoreFile(file: string): boolean {
  const whose = lookAt(file)
  if (whose.kind === 'foreign') throw notStore(file, whose.reason)
  return whose.kind === 'ours'
}

function lookAt(file: string): Whose {
  try {
    return whoseFile(file)
  } catch (error) {
    throw notStore(file, explainFileError(error))
  }
}

function notStore(file: string, reason: string): InklingError {
  return new InklingError(
    'bad-store',
    `${file} is no store of runs: ${reason}.`,
    'It is left as it is. Give a store that Inkling has made, or a name that is not taken.',
  )
}
