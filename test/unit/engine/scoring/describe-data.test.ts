import { expect, it } from 'vitest'
import { sourceSizes } from '#engine/settings/table/sources.ts'
import { openEngine } from '#test/unit/engine/open-engine.ts'

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

it.each(['mnist-10k', 'pen'] as const)(
  'a source is told by its digits of each class, with a picture of each: %s',
  async (source) => {
    const { commands } = await openEngine()
    const { training, validation, pictures } = await commands.describeData({ source })
    expect(training).toHaveLength(10)
    expect(Math.min(...training)).toBeGreaterThan(0)
    expect(sum(training)).toBe(sourceSizes[source].training)
    expect(sum(validation)).toBe(sourceSizes[source].validation)
    for (const picture of pictures) {
      // No view of all digits, which would cross the link with it.
      expect(picture?.buffer.byteLength).toBe(784)
      expect(picture!.some((level) => level > 0)).toBe(true)
    }
  },
)

it('a source that is not known is refused, with those that are', async () => {
  const { commands } = await openEngine()
  await expect(commands.describeData({ source: 'Letters' })).rejects.toMatchObject({ code: 'bad-input' })
  await expect(commands.describeData({ source: 'letters' })).rejects.toMatchObject({
    code: 'bad-data',
    remedy: 'Add it, or choose other data: mnist, mnist-10k, pen.',
  })
})
