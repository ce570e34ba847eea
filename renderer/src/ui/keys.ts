/** The keys there are. Those of the page work in a browser, too; `Ctrl` is ⌘ on a Mac. */
export type Key = { readonly key: string; readonly does: string }

export const pageKeys: readonly Key[] = [
  { key: 'Space', does: 'Train, pause, resume' },
  { key: 'C', does: 'Clear the drawing' },
  { key: 'Ctrl+Z', does: 'Take back a stroke or a clear' },
  { key: 'N', does: 'Show a digit of the data' },
  { key: 'W', does: 'Why this answer?' },
  { key: 'Esc', does: 'Close the look inside a neuron' },
  { key: '0 … 9', does: 'Say what was drawn, and keep it' },
  { key: 'Ctrl+V', does: 'Take the settings of a copied code' },
  { key: '?', does: 'Show the keys' },
]

export const menuKeys: readonly Key[] = [
  { key: 'Ctrl+O', does: 'Open weights' },
  { key: 'Ctrl+S', does: 'Save weights' },
  { key: 'Ctrl+Enter', does: 'Train or resume' },
  { key: 'Ctrl+P', does: 'Pause' },
  { key: 'Ctrl+.', does: 'Stop' },
  { key: 'Ctrl++', does: 'Zoom in' },
  { key: 'Ctrl+-', does: 'Zoom out' },
  { key: 'Ctrl+0', does: 'Actual size' },
]
