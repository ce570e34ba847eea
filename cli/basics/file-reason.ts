/** Why the file system refused, for messages that say it (`file-reason` in `resources/messages/en/cli-files.ftl`). */

/** `code`: the system's name for the reason; `detail`: its own words, in English, for codes that the messages do not know. */
export function fileReason(error: unknown): { readonly code: string; readonly detail: string } {
  const { code = '', message } = error as NodeJS.ErrnoException
  return { code, detail: message }
}
