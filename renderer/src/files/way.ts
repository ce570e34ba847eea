/** How a person chooses files: in the desktop app by the system's dialogs, in a browser by the page's own. */

export type FileWay = {
  /** Lets the person choose a file of weights. */
  open(): void
  /** Lets the person choose how and where the weights are saved. */
  save(): void
}

/** The desktop app's way where there is one. */
export function fileWay(ofPage: FileWay): FileWay {
  const desktop = window.inkling
  return desktop ? { open: () => desktop.openWeights(), save: () => desktop.saveWeights() } : ofPage
}
