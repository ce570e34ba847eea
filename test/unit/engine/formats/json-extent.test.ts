import { expect, test } from 'vitest'
import { readNetworkFile, writeNetworkFile } from '#engine/formats/network-file.ts'
import { readStartFile, writeSettingFile } from '#engine/formats/setting-file.ts'
import { exampleDocument, expectRefused } from './documents.ts'

const document = exampleDocument()
const { bytes } = writeNetworkFile(document, 'json')
const text = new TextDecoder().decode(bytes)
const encode = (each: string) => new TextEncoder().encode(each)

const marks: readonly (readonly [string, (each: string) => Uint8Array])[] = [
  ['UTF-8', (each) => encode(`\ufeff${each}`)],
  ['UTF-16, least byte first', (each) => new Uint8Array(Buffer.from(`\ufeff${each}`, 'utf16le'))],
  ['UTF-16, greatest byte first', (each) => new Uint8Array(Buffer.from(`\ufeff${each}`, 'utf16le').swap16())],
]
test.each(marks)('a network and settings with the byte order mark of %s open as without', (_, save) => {
  expect(readNetworkFile({ fileName: 'mine.json', bytes: save(text) })).toEqual(document)
  const { fileName, bytes: plain } = writeSettingFile(document.settings)
  const marked = save(new TextDecoder().decode(plain))
  expect(readStartFile({ fileName, bytes: marked })?.settings).toEqual(document.settings)
})

test('a text of many small parts is refused before it is parsed, however large it is', () => {
  const begun = process.memoryUsage().heapUsed
  const empty = Buffer.alloc(30_000_000, '{},')
  const numbers = Buffer.alloc(60_000_000, '1,')
  const around = (middle: Uint8Array) => Buffer.concat([encode('{"a":['), middle, encode('0]}')])
  expectRefused(around(empty), 'is in more parts than any network needs')
  expectRefused(around(Buffer.alloc(30_000_000, '[],')), 'is in more parts than any network needs')
  expectRefused(around(numbers), 'holds more numbers than any network needs')
  expectRefused(around(Buffer.alloc(30_000_000, '"ab",')), 'holds more text than any network needs')
  // Buffers are not on the heap: what is there was parsed.
  expect(process.memoryUsage().heapUsed - begun).toBeLessThan(60_000_000)
})

test('a text that goes deep is refused in words, in every place that holds JSON', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  expectRefused(encode(`{"a":${deep}}`), 'goes more than 64 levels deep')
  expectRefused(encode(text.replace('"settings": {', `"settings": {"deep": ${deep},`)), 'goes more than 64 levels deep')
})

test('an entry that stands there twice is refused by its name, however it is spelled', () => {
  expectRefused(encode(text.replace('"layers": [', '"layers": [], "layers": [')), 'two entries of the name “layers”')
  expectRefused(encode(text.replace('"version"', '"ver\\u0073ion": 1, "version"')), 'two entries of the name “version”')
  // The same name in two objects, and as a value, is none twice.
  const remarks = '"remarks": [{"a": "a"}, {"a": ["a", "a"]}], '
  expect(readNetworkFile({ fileName: 'x', bytes: encode(text.replace('"labels"', `${remarks}"labels"`)) })).toEqual(
    document,
  )
})

test('two tensors of one name in the header of safetensors are refused by it', () => {
  const header = encode(
    '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
  )
  const file = new Uint8Array(8 + header.length + 4)
  new DataView(file.buffer).setUint32(0, header.length, true)
  file.set(header, 8)
  expectRefused(file, 'two entries of the name “a”')
})
