/** What the page loads before it is seen, and what it leaves for later. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#test/worlds.ts'
import { expect, test } from './inkling.ts'

const built = join(projectFolder, 'out', 'renderer')

/** The scripts that the page's document names: the first, and what that needs at once. */
function firstScripts(): readonly string[] {
  const document = readFileSync(join(built, 'index.html'), 'utf8')
  return [...document.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]!)
}

test('the page begins with a part of its code, without charts, dialogs, runs and archives', () => {
  const scripts = firstScripts()
  const bytes = scripts.reduce((sum, name) => sum + statSync(join(built, name)).size, 0)
  expect(bytes).toBeLessThan(400_000)
  const sources = scripts.flatMap((name) => {
    const map = JSON.parse(readFileSync(join(built, `${name}.map`), 'utf8')) as { readonly sources: readonly string[] }
    return map.sources
  })
  expect(sources.some((source) => source.endsWith('/app/App.svelte'))).toBe(true)
  const later =
    /node_modules\/(chart\.js|fast-png|fflate)\/|Dialog\.svelte|Palette\.svelte|NeuronPanel\.svelte|RunsView\.svelte/
  expect(sources.filter((source) => later.test(source))).toEqual([])
})

test('a map lies beside every script, so that developer tools show the sources', () => {
  const scripts = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.js'))
  for (const name of scripts) {
    const script = readFileSync(join(built, 'assets', name), 'utf8')
    // What only hands on what another script exports has nothing to show.
    if (/^export\{[^{}]*\}from"[^"]*";\s*$/.test(script)) continue
    const text = readFileSync(join(built, 'assets', `${name}.map`), 'utf8')
    const { sources, sourcesContent } = JSON.parse(text) as { sources: unknown[]; sourcesContent?: unknown[] }
    // Nor has the text of a lesson, to be copied or printed.
    if (!/\.lesson-[^.]*\.js$/.test(name)) expect(sourcesContent?.length, name).toBeGreaterThan(0)
    expect(sourcesContent?.length ?? 0, name).toBe(sources.length)
  }
})

test('what is left for later is loaded when the page is idle, before anybody asks for it', async ({ inkling }) => {
  const loaded = () =>
    inkling.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)))
  // At the latest a second for each part, of which there are about ten.
  const timeout = 30_000
  await expect
    .poll(async () => (await loaded()).some((name) => name.startsWith('RunsView-') && name.endsWith('.js')), {
      timeout,
    })
    .toBe(true)
  await expect
    .poll(async () => (await loaded()).some((name) => name.startsWith('ShareDialog-')), { timeout })
    .toBe(true)
})
