/** What a bench tells whoever records its runs. `engine/runs/recorder.ts` is the one there is. */

export type RunRecorder = {
  /** A run has begun, with nothing of it trained yet; it may wait for `resume`. */
  begin(status: 'training' | 'paused'): void
  /** The run of a checkpoint is the bench's again, in the record that it had, and waits for `resume`. */
  reopen(): void
  /** A batch is done, and the model is whole. */
  afterBatch(): void
  /** Something was changed that a checkpoint must know soon. */
  hurry(): void
  pause(): void
  resume(): void
  /** The run is over. */
  end(status: 'stopped' | 'finished'): void
  /** The run is given up here, to be resumed some day. */
  release(): void
}

const nothing = () => {}

export const noRecorder: RunRecorder = {
  begin: nothing,
  reopen: nothing,
  afterBatch: nothing,
  hurry: nothing,
  pause: nothing,
  resume: nothing,
  end: nothing,
  release: nothing,
}
