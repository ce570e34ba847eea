import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileEndings, fileFormats, ownEnding } from '#engine/contract/files.ts'
import { writeNetworkFile } from '#engine/formats/network-file.ts'
import { countNetworkParameters } from '#engine/network/network.ts'
import { estimateSize, formatGuides, openEndings, saveChoices } from '#page/files/formats.ts'
import { exampleDocument, pageParts } from '#test/unit/engine/formats/documents.ts'

const documentation = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8')

test.each(formatGuides)(
  'the code that the dialog shows for $title is in the documentation',
  ({ title, language, snippet }) => {
    expect(documentation).toContain(`## ${title}\n`)
    expect(documentation).toContain(`\`\`\`${language}\n${snippet}\n\`\`\``)
  },
)

test('every format is offered, and can be opened', () => {
  expect(formatGuides.map(({ format }) => format).toSorted()).toEqual([...fileFormats].toSorted())
  for (const format of fileFormats) expect(openEndings).toContain(`.${fileEndings[format].split('.').at(-1)}`)
})

test('Inkling’s own kind comes first, and every format has one code that loads it', () => {
  const [own, ...others] = saveChoices
  expect(own).toMatchObject({ format: 'json', ending: ownEnding, guide: null })
  expect(openEndings).toContain(`.${ownEnding}`)
  expect(others.map(({ format, guide }) => [format, guide !== null])).toEqual(
    formatGuides.map(({ format }) => [format, true]),
  )
})

test.each(fileFormats)('the size that is shown for %s is about right', (format) => {
  const document = exampleDocument({ hidden: [{ neurons: 100, activation: 'relu' }] })
  const { bytes } = writeNetworkFile(document, format, pageParts)
  const estimate = estimateSize(format, countNetworkParameters(document.network))
  expect(estimate / bytes.length).toBeGreaterThan(0.7)
  expect(estimate / bytes.length).toBeLessThan(1.4)
})
