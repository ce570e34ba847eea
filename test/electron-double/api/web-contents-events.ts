/** The events of web contents that the double emits. */
export const webContentsEvents = [
  'context-menu',
  'destroyed',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'did-start-navigation',
  'did-stop-loading',
  'dom-ready',
  'page-title-updated',
  'preload-error',
  'render-process-gone',
  'will-frame-navigate',
  'will-navigate',
  'will-redirect',
  // Windows that allow the webview tag are refused, so there is never one to attach.
  'will-attach-webview',
  // By tests only:
  'responsive',
  'unresponsive',
  'zoom-changed',
] as const
