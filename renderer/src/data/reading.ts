/** Reads a person's files of digits in a thread of its own, so that the page stays alive, and the reading can be cancelled whatever it is at. */
import { InklingError, type ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import type { ReadData, ReadOptions, ReadProgress } from '#engine/data/read/data-files.ts'
import type { Reason } from '#engine/data/read/left-out.ts'
import type { OwnFile } from '#page/drawing/own-images.ts'
import { t } from '#words/en/data.ts'
import { sendLanguage, type SentLanguage } from '#page/language/thread.ts'

/** What the thread is asked, once. */
export type ReadRequest = { readonly files: readonly OwnFile[]; readonly options: ReadOptions }

/** What was read, with what was left out by its reasons. */
export type ReadFiles = Omit<ReadData, 'leftOut'> & { readonly leftOut: readonly Reason[] }

/** What is sent to it: in which language it says what it has noticed, too. */
export type SentRequest = ReadRequest & { readonly spoken: SentLanguage }

/** What it says: how far it is, and at the end one of the other two. */
export type ReadAnswer =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'read'; readonly read: ReadFiles }
  | { readonly kind: 'failed'; readonly error: ErrorData }

export type Reading = {
  /** Null once cancelled. Rejects with what is wrong with the files. */
  readonly done: Promise<ReadFiles | null>
  cancel(): void
}

/** How the page reads; tests have a way of their own. */
export type StartReading = (request: ReadRequest, tell: (progress: ReadProgress) => void) => Reading

export const startReading: StartReading = (request, tell) => {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve, reject } = Promise.withResolvers<ReadFiles | null>()
  const end = () => worker.terminate()
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.kind === 'progress') return tell(data.progress)
    end()
    if (data.kind === 'read') resolve(data.read)
    else reject(InklingError.from(data.error))
  })
  worker.addEventListener('error', (event) => {
    end()
    reject(failure('bad-data', t, 'not-read', null, { cause: event }))
  })
  const spoken = sendLanguage(['archives', 'data', 'digit-files', 'image-files', 'images'])
  worker.postMessage({ ...request, spoken } satisfies SentRequest)
  return {
    done: promise,
    cancel() {
      end()
      resolve(null)
    },
  }
}
