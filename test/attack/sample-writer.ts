/** Adds samples to a file, one after the other: `node sample-writer.ts FILE LABEL COUNT`. Ends with 0 if all were said to be kept. */
import { createSampleStore } from '#engine/samples/store.ts'

const [file = '', label = '0', count = '0'] = process.argv.slice(2)
const store = createSampleStore(file)
for (let added = 0; added < Number(count); added++) {
  await store.change(({ samples, nextId }) => ({
    samples: [...samples, { id: nextId, label: Number(label), time: 0, pixels: new Uint8Array(784) }],
    nextId: nextId + 1,
  }))
}
