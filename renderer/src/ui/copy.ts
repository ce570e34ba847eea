/** Copies what is shown. By way of the selection, since the desktop app grants no page the clipboard, and this needs no permission. */

/** To be called while a click or a key is being handled. Whether the text is in the clipboard now. */
export function copyTextOf(element: Element): boolean {
  window.getSelection()?.selectAllChildren(element)
  return document.execCommand('copy')
}
