/**
 * Parts of the page that need not be there for the first paint: each is loaded when it is first needed, or before that, as soon as the page
 * has nothing else to do, so that opening it waits for nothing.
 */

/** Gives the part itself once it is loaded, before that the promise of it: what `{#await}` takes either way. */
export type Later<Part> = () => Part | Promise<Part>

const all: Later<unknown>[] = []

/** `load` imports the part. What could not be loaded is tried again when it is needed again. */
export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let part: Part | Promise<Part> | undefined
  const get = () =>
    (part ??= load().then(
      (loaded) => (part = loaded),
      (error: unknown) => {
        part = undefined
        throw error
      },
    ))
  all.push(get)
  return get
}

/** Loads one part after the other from now on, whenever the page is idle, a second later where it is not. */
export async function loadWhenIdle(): Promise<void> {
  for (const get of all) {
    await idleMoment()
    // What fails is told when somebody needs it.
    await Promise.resolve(get()).catch(() => {})
  }
}

/** Not every browser tells when it is idle. */
function idleMoment(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 1000 })
    else setTimeout(resolve, 500)
  })
}
