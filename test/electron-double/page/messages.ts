/**
 * What the double's main process and the isolated world of a page say to each other.
 */
import type { PortMessage } from '#test/electron-double/ports.ts'

/** A structured clone, as text. */
type Cloned = string

/** Data of port messages are cloned text on this way. */
export type FromPage =
  | { readonly type: 'send'; readonly channel: string; readonly parameters: Cloned }
  | { readonly type: 'invoke'; readonly id: number; readonly channel: string; readonly parameters: Cloned }
  | { readonly type: 'post'; readonly channel: string; readonly data: Cloned; readonly ports: readonly string[] }
  | { readonly type: 'permission'; readonly id: number; readonly permission: string; readonly details: object }
  | { readonly type: 'context-menu'; readonly parameters: object }
  | { readonly type: 'close' }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'preload-error'; readonly path: string; readonly message: string; readonly stack?: string }
  | PortMessage

export type ToPage =
  | { readonly type: 'event'; readonly channel: string; readonly parameters: Cloned; readonly ports: readonly string[] }
  | { readonly type: 'reply'; readonly id: number; readonly ok: boolean; readonly value: Cloned }
  | PortMessage

/** Questions that the page stands still for until they are answered. */
export type Question =
  | { readonly type: 'open'; readonly url: string; readonly frameName: string; readonly features: string }
  | { readonly type: 'navigate'; readonly url: string }

/** What the isolated world is told at its start. */
export type Start = {
  /** Part of the names of the events between the two worlds. */
  readonly secret: string
  /** The name of the function that sends `FromPage` messages, as text. */
  readonly binding: string
  /** The name under which a function is wanted that takes `ToPage` messages, as text. */
  readonly receiver: string
  readonly preload: { readonly path: string; readonly folder: string } | undefined
  /** The part of `process` that a sandboxed preload script sees. */
  readonly process: object
}

/** The function in which a page stands still; the main process knows it by this name. */
export const standStill = 'electronDoubleStandStill'
