/** Files of answers, and folders of them, that are dropped on the window. */

export function isAnswersFile({ name }: File): boolean {
  return /\.inkling-answers$/i.test(name)
}

/** Whether there is a folder in what is dropped; to be called while the drop is being handled. */
export function holdsFolder(dropped: DataTransfer): boolean {
  return [...dropped.items].some((item) => item.webkitGetAsEntry()?.isDirectory)
}
