/** What a page says of how well its network reads, as the engine knows it. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OpenEngine } from '#test/unit/engine/open-engine.ts'
import { openEngine, smallSettings, trainToEnd } from '#test/unit/engine/open-engine.ts'
import { temporaryFolder } from '#test/unit/engine/runs/temporary-folder.ts'

const shippedFile = join(import.meta.dirname, '../../../../resources/shipped/digits.safetensors')

/** The sentences that people read in the page. */
async function sentences({ commands }: OpenEngine): Promise<string> {
  const { bytes } = await commands.save({ format: 'html' })
  const [, facts] = /id="inkling-network">([^]*?)<\/script>/.exec(new TextDecoder().decode(bytes))!
  return (JSON.parse(facts!) as { words: { sentences: readonly string[] } }).words.sentences.join(' ')
}

test('after a run it is the newest validation score, and none for weights that were never scored', async () => {
  const open = await openEngine(smallSettings)
  expect(await sentences(open)).not.toContain('It reads')
  await trainToEnd(open)
  const { validation } = await open.commands.history()
  const share = (100 * validation.accuracy.at(-1)).toFixed(1)
  const said = await sentences(open)
  expect(said).toContain(`It reads ${share} % of its validation digits right`)
  expect(said).toContain('on “MNIST, the first 10,000 training digits”: 1 epoch, ')
})

test('for a network that came with Inkling it is the score on test digits that was written down, if it was', async () => {
  const open = await openEngine(undefined, undefined, { shippedFile })
  await open.commands.loadShipped({ name: 'small' })
  expect(await sentences(open)).toContain('It reads 97.5 % of MNIST’s test digits right')

  const alone = join(temporaryFolder(), 'digits.safetensors')
  cpSync(shippedFile.replace('digits', 'small'), alone)
  const other = await openEngine(undefined, undefined, { shippedFile: alone })
  await other.commands.loadShipped()
  expect(await sentences(other)).not.toContain('It reads')
})
