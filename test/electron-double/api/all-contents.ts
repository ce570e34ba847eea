/**
 * Which web contents there are.
 */
import { guardObject } from '#test/electron-double/guard.ts'
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

export const webContents = guardObject('webContents', {
  getAllWebContents: () => [...allContents.values()] as unknown as Electron.WebContents[],
} satisfies Partial<typeof Electron.WebContents>)
