/**
 * Which web contents there are.
 */
import { inner, type WebContents } from './web-contents.ts'

/** By number, in the order in which they were made. */
export const allContents = new Map<number, WebContents>()

export function findByTarget(targetId: string): WebContents | undefined {
  return [...allContents.values()].find((contents) => contents[inner].targetId === targetId)
}

/** The page that a person would be working with. */
export function focusedContents(): WebContents | undefined {
  return [...allContents.values()].at(-1)
}
