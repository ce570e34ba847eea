/** The page that a network is saved in. What every format must be is in the tests of network files. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runAtOnce } from '#engine/basics/work.ts'
import { mostExactParameters } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import { hiddenActivations, outputActivations, type Settings } from '#engine/contract/settings.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { greyLevels, imageOf, type Digits } from '#engine/data/digits.ts'
import { answerPictures, largestDifference, noisePictures } from '#engine/formats/checks.ts'
import type { NetworkDocument } from '#engine/formats/network-document.ts'
import { readNetworkFile, saveNetwork, writeNetworkFile } from '#engine/formats/network-file.ts'
import type { Background } from '#engine/formats/page-words.ts'
import { readShipped } from '#engine/formats/shipped.ts'
import { forward } from '#engine/network/forward.ts'
import { countNetworkParameters, type Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import type { ChosenLanguage } from '#words/languages.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { exampleDocument, expectRefused, pageParts } from './documents.ts'

const page = (document: NetworkDocument, background?: Background) => {
  const parts = background ? { ...pageParts, background } : pageParts
  return new TextDecoder().decode(writeNetworkFile(document, 'html', parts).bytes)
}
const toBytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readNetworkFile({ fileName: 'mine.html', bytes: toBytes(text) })
const withChecks = (document: NetworkDocument): NetworkDocument => {
  const pixels = noisePictures()
  const labels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  return { ...document, checks: { pixels, labels, outputs: answerPictures(document.network, pixels) } }
}
const layers = (...neurons: readonly number[]): Settings['hidden'] =>
  neurons.map((count) => ({ neurons: count, activation: 'relu' }))
const soft = { output: 'softmax', cost: 'cross-entropy' } as const

test('a page asks for nothing: no address but data within it, and a policy that forbids all others', () => {
  const text = page(withChecks(exampleDocument()))
  expect([...text.matchAll(/(?:src|href|action)="?([^"\s>]+)/g)].map(([, address]) => address!.slice(0, 19))).toEqual([
    'data:image/svg+xml,',
  ])
  // An SVG's namespace is a name, which nobody asks for.
  expect(text.match(/\w+:\/\/[^"' )]+/g) ?? []).toEqual([])
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)!
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:; /)
  expect(policy).not.toContain('unsafe')
})

test('the policy names the page’s own script and style by their checksums', () => {
  const text = page(exampleDocument())
  const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  const [, script] = /<script>([^]*?)<\/script>/.exec(text)!
  const [, style] = /<style>([^]*?)<\/style>/.exec(text)!
  expect(text).toContain(`script-src ${hash(script!)};`)
  expect(text).toContain(`style-src ${hash(style!)};`)
})

test('the default network is below a megabyte, exact, and so is the largest that is', () => {
  for (const hidden of [layers(128), layers(200)]) {
    const document = withChecks(exampleDocument({ hidden, ...soft }))
    expect(countNetworkParameters(document.network)).toBeLessThanOrEqual(mostExactParameters)
    const text = page(document)
    expect(text).toContain('32-bit floating-point numbers')
    expect(toBytes(text).length).toBeLessThan(1_000_000)
    expect(read(text).network).toEqual(document.network)
  }
})

test('a larger network is rounded to 16 bits, says so, and is read back as what it says', () => {
  const document = withChecks(exampleDocument({ hidden: layers(210), ...soft }))
  const text = page(document)
  expect(text).toContain('16-bit floating-point numbers')
  expect(text).toContain('as 16-bit numbers')
  expect(toBytes(text).length).toBeLessThan(550_000)
  const once = read(text)
  expect(once.network).not.toEqual(document.network)
  expect(page(once)).toBe(text)
  const { largestDifference: difference } = runAtOnce(saveNetwork(document, 'html', pageParts))
  expect(difference).toBe(largestDifference(document.checks!.outputs, answerPictures(once.network, noisePictures())))
  expect(difference).toBeGreaterThan(0)
  expect(difference).toBeLessThan(1e-3)
})

test('a larger network with a weight beyond 16 bits stays exact', () => {
  const document = exampleDocument({ hidden: layers(210) })
  document.network.layers[0]!.weights[5] = 70_000
  expect(read(page(document)).network).toEqual(document.network)
})

test.each(outputActivations.flatMap((output) => hiddenActivations.map((activation) => [activation, output] as const)))(
  'a network of %s neurons and %s outputs comes back as it was',
  (activation, output) => {
    const cost = output === 'softmax' ? 'cross-entropy' : 'mean-squared-error'
    const document = withChecks(exampleDocument({ hidden: [{ neurons: 6, activation }], output, cost }))
    expect(read(page(document))).toEqual(document)
  },
)

test('whatever classes and data are called, it stays text', () => {
  const names = ['</script><script>alert(1)</script>', '<!--', `'"&`, '$&', '</title>', ...'56789']
  const background = { data: ['<b>Mine</b> & "yours"'], score: null }
  const text = page({ ...exampleDocument(), classes: names }, background)
  expect(text.match(/<script/g)).toHaveLength(3)
  expect(text.match(/<\/script>/g)).toHaveLength(3)
  expect(text).not.toContain('<b>')
  const [, facts] = /id="inkling-network">([^]*?)<\/script>/.exec(text)!
  const { words } = JSON.parse(facts!) as { words: { classes: unknown; sentences: readonly string[] } }
  expect(words.classes).toEqual(names)
  expect(words.sentences.join()).toContain(background.data[0])
  expect(read(text).network).toEqual(exampleDocument().network)
})

test('it says what it is, where it learnt, and how well it reads as far as that is known', () => {
  const background = {
    data: ['MNIST', 'Mine'],
    score: { share: 0.9784, digits: 'validation' as const },
  }
  const text = page(exampleDocument(), background)
  expect(text).toContain('<title>784-5-4-10: a network that reads digits</title>')
  expect(text).toContain('784 pixels go into 5 neurons (tanh), into 4 neurons (ReLU), into 10 outputs (sigmoid)')
  expect(text).toContain('on “MNIST” and “Mine”: 3 epochs, 1,234 updates of its weights.')
  expect(text).toContain('It reads 97.8 % of its validation digits right; it was trained on none of them.')
  expect(page(exampleDocument())).not.toContain('It reads')
  expect(page({ ...exampleDocument(), training: { epochs: 0, steps: 0 } })).toContain('it has not been trained')
})

test('it is in the language of whoever saves it, holds no other, and is read back as the same network', () => {
  const document = withChecks(exampleDocument())
  const background = { data: ['MNIST', 'Mine'], score: { share: 0.9784, digits: 'test' as const } }
  const messageFolder = join(import.meta.dirname, '../../../../resources/messages')
  const write = (language: ChosenLanguage) =>
    new TextDecoder().decode(
      writeNetworkFile(document, 'html', { ...pageParts, messageFolder, language, background }).bytes,
    )
  /** What people read: the markup, and the words among the facts. */
  const textsOf = (text: string) => {
    const [, body, facts] = /<body>([^]*?)<script[^>]*id="inkling-network">([^]*?)<\/script>/.exec(text)!
    const shown: string[] = []
    JSON.parse(facts!, (key, value: unknown) => (key === 'words' ? shown.push(JSON.stringify(value)) : value))
    return `${body!.replaceAll(/<[^>]*>/g, ' ')} ${shown.join()}`
  }
  const english = textsOf(write('en'))
  expect(english).toContain('This page always answers with one of ten digits.')
  expect(english).toContain('It reads 97.8 % of MNIST’s test digits right')
  for (const [language, title] of [
    ['de', '784-5-4-10: ein Netz, das Ziffern liest'],
    ['es', '784-5-4-10: una red que lee dígitos'],
  ] as const) {
    const text = write(language)
    expect(text).toContain(`<html lang="${language}">`)
    expect(text).toContain(`<title>${title}</title>`)
    expect(text).not.toContain('{{text:')
    expect(textsOf(text)).toContain('97,8 %')
    expect(textsOf(text)).not.toMatch(/\b(the|its|with|you|nothing)\b/i)
    expect(read(text)).toEqual(read(write('en')))
  }
})

test('other web pages are refused in plain words, and so are pages whose network is not whole', () => {
  const refused = (text: string, message: string) => expectRefused(toBytes(text), message)
  refused('<!doctype html><html><body>Holiday</body></html>', 'is a web page without a network of Inkling’s.')
  refused('  <HTML></HTML>', 'is a web page without a network of Inkling’s.')
  const text = page(exampleDocument())
  refused(text.replace('"type":"float32"', '"type":"float64"'), 'weights of the type “float64”')
  refused(text.replace('"type":"float32"', '"type":"toString"'), 'weights of the type “toString”')
  refused(text.replace('"type":"float32"', '"type":"float16"'), 'bytes of weights')
  refused(text.replace('id="inkling-weights"', 'id="weights"'), 'has no weights')
  refused(text.replace(/(id="inkling-weights">\n)..../, '$1'), 'bytes of weights')
  refused(text.replace(/(id="inkling-weights">\n)/, `$1${'AAAA'.repeat(1000)}`), 'bytes of weights')
  refused(text.replace(/(id="inkling-weights">\n)....../, '$1AAAAAA'), 'other weights than its checksum is of')
  refused(text.replace('"format"', `"more":"${'x'.repeat(1_000_001)}","format"`), 'says more than any network needs')
  refused(text.replace('"outputs":5', '"outputs":500000000'), '')
})

test('a page that has come through a mail program, with other line ends and a byte order mark, is read all the same', () => {
  const document = withChecks(exampleDocument({ hidden: layers(30), ...soft }))
  const text = `\uFEFF${page(document).replaceAll('\n', '\r\n')}`
  expect(read(text)).toEqual(document)
})

test('an Inkling without the packed page says what to do', () => {
  for (const pageFile of [undefined, import.meta.filename]) {
    const write = () => writeNetworkFile(exampleDocument(), 'html', { pageFile })
    expect(write).toThrow(InklingError)
    expect(write).toThrow('did not come with this Inkling')
  }
})

/** [digits × 10] */
function answerAll(network: Network, digits: Digits): Float32Array {
  const workspace = createWorkspace(network, 1)
  const outputs = new Float32Array(digits.count * 10)
  for (let index = 0; index < digits.count; index++) {
    const picture = imageOf(digits, index)
    for (let pixel = 0; pixel < pixelCount; pixel++) workspace.activations[0]![pixel] = greyLevels[picture[pixel]!]!
    forward(network, workspace, 1)
    outputs.set(workspace.activations.at(-1)!, index * 10)
  }
  return outputs
}

test.each(['large', 'small'] as const)(
  'the %s network that comes with Inkling answers all test digits from its page as from its file',
  async (name) => {
    const shipped = join(import.meta.dirname, '../../../../resources/shipped/digits.safetensors')
    const document = readNetworkFile(readShipped(shipped, name))
    const { network } = readNetworkFile(writeNetworkFile(document, 'html', pageParts))
    const digits = await createDataSets(await packedData()).loadTest()
    const [own, ofPage] = [answerAll(document.network, digits), answerAll(network, digits)]
    const difference = largestDifference(own, ofPage)
    let equal = 0
    for (let at = 0; at < own.length; at += 10) if (argmax(own, at, 10) === argmax(ofPage, at, 10)) equal++
    console.log(`${name}: ${equal} of ${digits.count} answers are the same, outputs differ by ${difference} at most`)
    expect(difference).toBeLessThan(1e-3)
    expect(equal / digits.count).toBeGreaterThanOrEqual(0.9999)
  },
  // Twice 10,000 digits by the readable loops.
  300_000,
)

test('the packed page is what the sources say', () => {
  expect(readFileSync(pageParts.pageFile!, 'utf8')).toMatch(/^<!doctype html>[^]*<!--network-->[^]*<\/html>$/)
})
