/** What the double's main process and the isolated world of a page say to each other. */
import type { PortMessage } from '#test/electron-double/ports.ts'

/** A structured clone, as text. Data of port messages are such on this way, too. */
type Cloned = string

export type FromPage =
  | { readonly type: 'send'; readonly channel: string; readonly parameters: Cloned }
  | { readonly type: 'invoke'; readonly id: number; readonly channel: string; readonly parameters: Cloned }
  | { readonly type: 'permission'; readonly id: number; readonly permission: string }
  | { readonly type: 'navigate'; readonly url: string; readonly isReload: boolean; readonly isPost: boolean }
  | { readonly type: 'open'; readonly url: string; readonly frameName: string; readonly features: string }
  | { readonly type: 'context-menu'; readonly isEditable: boolean; readonly selectionText: string }
  | { readonly type: 'close' }
  | { readonly type: 'preload-error'; readonly message: string }
  | PortMessage

export type ToPage =
  | { readonly type: 'event'; readonly channel: string; readonly parameters: Cloned; readonly ports: readonly string[] }
  | { readonly type: 'reply'; readonly id: number; readonly ok: boolean; readonly value: Cloned }
  | PortMessage

/** The function that sends `FromPage` messages, as text, and the one that takes `ToPage` messages. */
export const binding = 'electronDoubleSend'
export const receiver = 'electronDoubleReceive'
