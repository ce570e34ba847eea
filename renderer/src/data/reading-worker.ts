/** The thread in which files of digits are read: see `reading.ts`. */
import { toErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import type { DataFile, ReadTools } from '#engine/data/read/data-files.ts'
import { groupByReason } from '#engine/data/read/left-out.ts'
import { readData } from '#engine/data/read/read-data.ts'
import { readGrey } from '#page/drawing/image-file.ts'
import type { OwnFile } from '#page/drawing/own-images.ts'
import { t } from '#words/en/data.ts'
import { receiveLanguage } from '#page/language/thread.ts'
import type { ReadAnswer, SentRequest } from './reading.ts'
import { zipTools } from './zip-tools.ts'

/** Milliseconds between two words on how far it is. */
const toldEvery = 100

const tools: ReadTools = {
  decode: async (file) => readGrey(new Blob([Uint8Array.from(await file.read())]), file.name),
  unpackGzip,
  zip: zipTools,
}

self.addEventListener('message', ({ data: { files, options, spoken } }: MessageEvent<SentRequest>) => {
  receiveLanguage(spoken)
  let told = 0
  const tell: ReadTools['tell'] = (progress) => {
    if (performance.now() - told < toldEvery) return
    told = performance.now()
    say({ kind: 'progress', progress })
  }
  readData(files.map(toDataFile), { ...tools, tell }, options).then(
    ({ leftOut, ...read }) =>
      say({ kind: 'read', read: { ...read, leftOut: groupByReason(leftOut) } }, [
        read.images.buffer,
        read.labels.buffer,
      ]),
    (thrown: unknown) => say({ kind: 'failed', error: toErrorData(thrown) }),
  )
})

function say(answer: ReadAnswer, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(answer, { transfer: transfer as ArrayBuffer[] })
}

function toDataFile({ path, file }: OwnFile): DataFile {
  return {
    path,
    name: path,
    size: file.size,
    async read() {
      try {
        return new Uint8Array(await file.arrayBuffer())
      } catch (error) {
        throw failure('bad-data', t, 'file-unreadable', { path }, { cause: error })
      }
    },
  }
}

/** Rejects for what is damaged, and for more than `most` bytes. */
async function unpackGzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (const reader = stream.getReader(); ;) {
    const { value, done } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      throw new RangeError(`It unpacks to more than ${most} bytes.`)
    }
    parts.push(value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
