/**
 * Preloaded into Electron's installer, which prints a stack trace and leaves out what Node's `fetch` only says in an error's cause: that a
 * name is not known, or a certificate not trusted. With this it prints one line with the reason.
 */
const { fetch } = globalThis

globalThis.fetch = async (...parameters) => {
  try {
    return await fetch(...parameters)
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error })
  }
}

const print = console.error.bind(console)
console.error = (...parameters: unknown[]) => print(String(parameters[0]).split('\n', 1)[0])

/** What the causes of an error say, from the first to the deepest. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const causes = error instanceof AggregateError ? error.errors : [error.cause]
  const [cause] = causes.filter((one) => one !== undefined)
  return [error.message, cause === undefined ? '' : reasonOf(cause)].filter((part) => part !== '').join(': ')
}
