/* global window, document */
/** The contract app's page: what is there before anything of it runs. */
window.pageVariable = 1
window.atStart = {
  api: typeof window.preload,
  leak: typeof window.fromPreload,
  changedPrototype: typeof [].fromPreload,
  require: typeof window.require,
  process: typeof window.process,
  body: document.body === null,
}
