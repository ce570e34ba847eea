/** JavaScript writes the records that the kernels read: both must have the same fields in the same order. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createMemory, chooseKernels, instantiate } from '#engine/fast/kernels.ts'
import { bytesOf, realFields, recordFields, type RecordName } from '#engine/fast/records.ts'
import { readBuilds } from './open-backend.ts'

const file = 'engine/kernels/plan.ts'
const source = readFileSync(join(resolve(import.meta.dirname, '../../../..'), file), 'utf8')
const names = Object.keys(recordFields) as RecordName[]

/** The fields of a class of the kernels, with their types. */
function fieldsOf(name: RecordName): [name: string, type: string][] {
  const body = new RegExp(`^export class ${name} \\{\\n(.*?)^\\}`, 'ms').exec(source)?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(([, field, type]) => [field!, type!])
}

test.each(names)(`The record %s has the fields of the class in ${file}, in the same order`, (name) => {
  const fields = fieldsOf(name)
  expect(fields.map(([field]) => field)).toEqual(recordFields[name])
  for (const [field, type] of fields) {
    // Enumerations are i32.
    expect(['i32', 'u32', 'usize', 'f32', 'Work', 'Activation', 'Cost', 'Optimiser']).toContain(type)
    expect([field, type === 'f32']).toEqual([field, realFields.has(field)])
  }
})

test('Each field is one word', async () => {
  const { module } = chooseKernels(await readBuilds())!
  const { recordBytes } = instantiate(module, createMemory())
  expect(names.map((_, index) => recordBytes(index))).toEqual(names.map(bytesOf))
})
