import { expect, test } from 'vitest'
import { fileFormats } from '#engine/contract/files.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { writeNetworkFile } from '#engine/formats/network-file.ts'
import { damage, damagedFiles, readDamaged } from './damage.ts'
import { exampleDocument, pageParts } from './documents.ts'

const document = exampleDocument({ hidden: [{ neurons: 3, activation: 'tanh' }] })
const pixels = noisePictures()
const checks = { pixels, labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], outputs: answerPictures(document.network, pixels) }
const files = fileFormats.map((format) => writeNetworkFile({ ...document, checks }, format, pageParts).bytes)

test.each(fileFormats)(
  'a damaged file of %s is refused in words, or is still a network',
  (format) => {
    const sound = files[fileFormats.indexOf(format)]!
    const others = files.filter((bytes) => bytes !== sound)
    let refused = 0
    let slowest = 0
    let peak = 0
    for (let index = 0; index < damagedFiles; index++) {
      const bytes = damage(sound, others, index)
      const start = performance.now()
      try {
        if (readDamaged(bytes) === 'refused') refused++
      } catch (cause) {
        throw new Error(`Damage ${index} of ${format}`, { cause })
      }
      slowest = Math.max(slowest, performance.now() - start)
      peak = Math.max(peak, process.memoryUsage.rss())
    }
    if (process.env.INKLING_FUZZ) {
      console.log(
        `${format}: ${refused} of ${damagedFiles} refused, slowest ${slowest.toFixed(1)} ms, ${Math.round(peak / 1e6)} MB`,
      )
    }
    // Most damage is seen: what is left are bits of a weight, or of a remark, that change nothing to speak of.
    expect(refused).toBeGreaterThan(damagedFiles / 2)
  },
  600_000,
)
