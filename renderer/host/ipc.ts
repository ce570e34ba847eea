/**
 * Every message between the page and the desktop host, by its name: one map for each direction. A new one has a line in its map, a
 * schema in `electron/basics/ipc-payloads.ts` if it comes from the page, somebody who sends it and somebody who takes it.
 */
import type { FileFormat, NetworkFile } from '#engine/contract/files.ts'
import type { LanguageChoice } from '#words/languages.ts'
import type { DesktopAction, Theme } from './desktop.ts'

/** A file that the page has made. `format`: of a network, which is then among the recent files. */
export type FileToSave = NetworkFile & { readonly format?: FileFormat }

/** `saved`: under this name. `cancelled`: the person would rather not. `failed`: it could not be written, which a `report` action tells. */
export type Saving = { readonly kind: 'saved'; readonly fileName: string } | { readonly kind: 'cancelled' | 'failed' }

/** From the page to the main process. None takes a path: which files are read and written is between the person and the host. */
export type FromPage = {
  /** The page is up, and takes actions from now on. */
  ready(): void
  /**
   * Asks for a port to the engine. The answer is a `message` event of the page's own window with a `DesktopMessage`, since a port
   * cannot be handed to a page in any other way. So: listen first, then ask.
   */
  connect(nonce: string): void
  /** Lets the person choose a file of weights. What it holds comes as a `load` action. */
  openWeights(): void
  /** Lets the person choose where a file goes, and writes it there. */
  saveFile(file: FileToSave): Promise<Saving>
  /** Tells the host which theme the person has chosen in the page, so that its own windows and menus follow. */
  chooseTheme(theme: Theme): void
  /** Tells the host which language the person has chosen in the page, so that its menu and its dialogs are in it, too. */
  chooseLanguage(language: LanguageChoice): void
}

/**
 * What the preload script puts at `window.inkling`: the messages of `FromPage` as verbs. In a browser there is none.
 */
export type Desktop = Omit<FromPage, 'ready'> & {
  /** Says that the page is up, and has `act` called for everything that the host asks of it from now on. */
  listen(act: (action: DesktopAction) => void): void
}

/** From the main process to the preload script. */
export type ToPage = {
  /** The nonce of a connection; the port to the engine comes with it. */
  port: string
  /** The nonce of a connection that has lost its engine, or will have none. */
  lost: string
  action: DesktopAction
}

export type FromPageName = keyof FromPage
/** What a message from the page carries. */
export type Payload<Name extends FromPageName> = Parameters<FromPage[Name]>[0]
/** What it is answered; nothing for most. */
export type Answer<Name extends FromPageName> = ReturnType<FromPage[Name]>

/** The names of all messages from the page, and whether they are answered. */
export const isAnswered: {
  readonly [Name in FromPageName]: Answer<Name> extends Promise<unknown> ? true : false
} = {
  ready: false,
  connect: false,
  openWeights: false,
  saveFile: true,
  chooseTheme: false,
  chooseLanguage: false,
}

/** What Electron calls the way of a message. */
export function channelOf(name: FromPageName | keyof ToPage): string {
  return `inkling:${name}`
}
