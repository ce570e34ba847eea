/** The person's samples as digits to train on. */
import { pixelCount } from '#engine/contract/pictures.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Sample } from '#engine/contract/samples.ts'
import type { DataSetDescription } from '#engine/contract/state.ts'
import { toDigits } from '#engine/data/digits.ts'
import { hashParts } from '#engine/data/packed.ts'
import type { PersonalSource, ReadDigits } from '#engine/data/personal-source.ts'
import { ownSource, sizeOfOwn } from '#engine/settings/table/sources.ts'
import { t } from '#words/en/network-page.ts'
import type { SampleStore } from './store.ts'

/** There is no such set as long as there are no samples. */
export class OwnSource implements PersonalSource {
  readonly #store: SampleStore
  #samples: readonly Sample[] = []
  #read: ReadDigits | undefined

  constructor(store: SampleStore) {
    this.#store = store
  }

  list(): readonly DataSetDescription[] {
    if (!this.#read) return []
    const { digits, checksum } = this.#read
    const title = t.english('data', { source: ownSource })
    return [{ name: ownSource, title, kind: 'own', ...sizeOfOwn(digits.count), test: 0, checksum }]
  }

  async refresh(): Promise<boolean> {
    const before = this.#read?.checksum
    // What is wrong with the file, the samples' own commands tell.
    await this.#take().catch(() => {})
    return this.#read?.checksum !== before
  }

  async read(name: string): Promise<ReadDigits | undefined> {
    if (name !== ownSource) return undefined
    try {
      await this.#take()
    } catch (error) {
      if (!(error instanceof InklingError)) throw error
      const { words, message, remedy } = error
      throw new InklingError('bad-data', message, remedy, { cause: error, ...(words && { words }) })
    }
    return this.#read
  }

  async #take(): Promise<void> {
    const { samples } = await this.#store.read()
    if (samples === this.#samples) return
    const images = new Uint8Array(samples.length * pixelCount)
    for (const [index, { pixels }] of samples.entries()) images.set(pixels, index * pixelCount)
    const labels = Uint8Array.from(samples, ({ label }) => label)
    const checksum = Buffer.from(await hashParts([images, labels])).toString('hex')
    this.#samples = samples
    if (samples.length === 0) this.#read = undefined
    else if (this.#read?.checksum !== checksum) this.#read = { digits: toDigits(images, labels), checksum }
  }
}
