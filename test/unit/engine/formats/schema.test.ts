import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { runAtOnce } from '#engine/basics/work.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { schemaAddress, writeJsonInSteps } from '#engine/formats/json.ts'
import { exampleDocument } from './documents.ts'

const schema = JSON.parse(
  readFileSync(new URL(`../../../../docs/schema/${schemaAddress}`, import.meta.url), 'utf8'),
) as object
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)
const written = (document = exampleDocument()) =>
  JSON.parse(new TextDecoder().decode(runAtOnce(writeJsonInSteps(document)))) as Record<string, unknown>

test('what is written as JSON is as the published schema says', () => {
  const document = exampleDocument({ output: 'softmax', cost: 'cross-entropy' })
  const pixels = noisePictures()
  const checks = { pixels, labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], outputs: answerPictures(document.network, pixels) }
  const calibration = {
    ...{ temperature: 1.2, error: { before: 0.01, after: 0.001 }, leastCertainty: 0.4 },
    ...{ greatestDistance: 3.5, leastEvidence: -2 },
  }
  for (const each of [exampleDocument(), { ...document, checks, calibration }]) {
    validate(written(each))
    expect(validate.errors).toBeNull()
  }
})

test('the schema does not take other documents', () => {
  expect(validate({ ...written(), version: 2 })).toBe(false)
  expect(validate({ ...written(), layers: [] })).toBe(false)
  expect(validate({ ...written(), remarks: 'none' })).toBe(false)
})
