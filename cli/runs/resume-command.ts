/** What to type to go on with a run. */
import { ownRunsFile } from '#cli/basics/user-folder.ts'

/** `file`: the store that the run is in; named unless it is the one that is looked in anyway. */
export function resumeCommand(run: number, file: string | null): string {
  const command = `inkling runs resume ${run}`
  if (file === null || file === ownRunsFile()) return command
  return `${command} --store ${/^[\w./\\:~+-]+$/.test(file) ? file : `"${file}"`}`
}
