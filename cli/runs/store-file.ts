/**
 * Looks at the file that `--store` names before anything opens it: runs are recorded in no other place than the one that was named, and what
 * was never a store must stay as it is.
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-files.ts'
import { whoseFile, type Whose } from '#engine/runs/whose-file.ts'
import { fileReason } from '#cli/basics/file-reason.ts'

/** Whether there is anything in it. Throws `bad-store` for what is no store of runs. */
export function checkStoreFile(file: string): boolean {
  const whose = lookAt(file)
  if (whose.kind === 'foreign') throw failure('bad-store', t, 'store-foreign', { file, reason: whose.reason })
  return whose.kind === 'ours'
}

function lookAt(file: string): Whose {
  try {
    return whoseFile(file)
  } catch (error) {
    throw failure('bad-store', t, 'store-unreadable', { file, ...fileReason(error) })
  }
}
