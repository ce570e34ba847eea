/** The networks that come with Inkling are whole, and any damage to them shows. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { readShipped } from '#engine/formats/shipped.ts'

const large = resolve(import.meta.dirname, '../../../../resources/shipped/digits.safetensors')

test.each(['large', 'small'] as const)(
  'the %s network holds a checksum, by which the lowest bit of a weight shows',
  (name) => {
    const file = readShipped(large, name)
    expect(readNetworkFile(file).remarks).toBeUndefined()
    const bytes = file.bytes.slice()
    bytes[bytes.length - 400]! ^= 1
    expect(() => readNetworkFile({ ...file, bytes })).toThrow('holds other weights than its checksum is of')
  },
)
