/**
 * What becomes of photographs of 22 kinds, each at three strengths, and of two kinds that show no digit, with the network that comes with
 * Inkling: how many are read, doubted and confidently wrong. Run:
 *
 *   npm run bench:photos
 *   -- --count 100          pictures of each kind and strength (default 20)
 *   -- --kind shadow        only kinds with one of these in their names: shadow,table
 *   -- --ink mnist          MNIST's test digits instead of pen digits of the validation writers, from whom no network has learnt
 *   -- --ink drawn          digits made of a few plain shapes
 *   -- --model FILE         another network that Inkling has saved
 *   -- --save FOLDER        writes the pictures that are not read right, as JPEG
 *   -- --json               one JSON object a line
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { encode } from 'jpeg-js'
import { withEngine } from '#cli/basics/local-engine.ts'
import { readNetwork } from '#cli/basics/network-files.ts'
import { formatShare, print, printJson } from '#cli/basics/output.ts'
import { dataFolder } from '#cli/basics/paths.ts'
import { packedCounts, packedFileName } from '#engine/data/data-sets.ts'
import { readPackedFile } from '#engine/data/packed.ts'
import { buildKernels } from '#scripts/build-kernels.ts'
import { packData } from '#scripts/pack-data.ts'
import { readPenDigits, validationWriters } from '#scripts/pen-digits.ts'
import { drawnDigits, spotsOf, strokesOf, type DigitSource } from '#test/scenes/digits.ts'
import { judgePhoto, type PhotoVerdict } from '#test/scenes/judge-photo.ts'
import { makePhoto, photoKinds, strengths, type PhotoKindName } from '#test/scenes/photo-kinds.ts'
import type { PhotoScene } from '#test/scenes/photo.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    kind: { type: 'string', default: '' },
    ink: { type: 'string', default: 'pen' },
    model: { type: 'string', default: 'resources/shipped/digits.safetensors' },
    save: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

type Tally = Record<PhotoVerdict, number>
const nothing = (): Tally => ({ right: 0, doubted: 0, wrong: 0 })
const titleWidth = 30

await packData()
await buildKernels()
const source = await chooseSource(values.ink)
const count = Number(values.count)
await withEngine(async (engine) => {
  await engine.call('load', await readNetwork(values.model))
  const ask = (pixels: Float32Array) => engine.call('predict', { pixels, awaitsDoubt: true })
  const names = (Object.keys(photoKinds) as PhotoKindName[]).filter((name) =>
    values.kind.split(',').some((part) => name.includes(part)),
  )
  const all = { digits: nothing(), others: nothing() }
  if (!values.json) print(`${'kind'.padEnd(titleWidth)} strength 1: read, doubted, wrong; 2; 3`)
  for (const name of names) {
    const isOther = name === 'no digit' || name === 'letters'
    const tallies: Tally[] = []
    for (const strength of strengths) {
      const tally = nothing()
      for (let index = 0; index < count; index++) {
        const scene = makePhoto(name, strength, index, source)
        const verdict = await judgePhoto(scene, ask)
        tally[verdict]++
        all[isOther ? 'others' : 'digits'][verdict]++
        if (verdict !== 'right') save(scene, `${name} ${strength} ${index} ${verdict} ${scene.labels.join('')}`)
      }
      tallies.push(tally)
      if (values.json) printJson({ kind: name, strength, ...tally })
    }
    if (!values.json) print(`${name.padEnd(titleWidth)} ${tallies.map(inWords).join('   ')}`)
  }
  if (values.json) return
  print(`${'all with digits'.padEnd(titleWidth)} ${inWords(all.digits)}`)
  print(`${'all without'.padEnd(titleWidth)} ${inWords(all.others)}`)
})

async function chooseSource(ink: string): Promise<DigitSource> {
  if (ink === 'drawn') return drawnDigits
  if (ink === 'pen') return strokesOf(readPenDigits().filter(({ writer }) => validationWriters.includes(writer)))
  const name = 'mnist-test'
  return spotsOf(await readPackedFile(join(dataFolder, packedFileName(name)), name, packedCounts[name]))
}

function save({ image: { width, height, data } }: PhotoScene, name: string): void {
  if (values.save === undefined) return
  mkdirSync(values.save, { recursive: true })
  writeFileSync(
    join(values.save, `${name.replaceAll(' ', '-')}.jpg`),
    encode({ width, height, data: Uint8Array.from(data) }, 90).data,
  )
}

function inWords({ right, doubted, wrong }: Tally): string {
  const of = Math.max(1, right + doubted + wrong)
  return [right, doubted, wrong].map((part) => formatShare(part / of).padStart(8)).join(' ')
}
