/** The name or number that a student has asked to be remembered, in the page's own store. */

const storageKey = 'inkling.answers-name'

export function readName(): string | null {
  return localStorage.getItem(storageKey)
}

/** Null forgets it. */
export function keepName(name: string | null): void {
  // Where nothing can be kept, it is typed again.
  try {
    if (name === null) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, name)
  } catch {
    return
  }
}
