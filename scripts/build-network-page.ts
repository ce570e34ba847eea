/**
 * Packs the page that a network is saved in, `renderer/network-page/`, into one file that loads nothing: `out/network-page/page.html`. Its
 * style and its script are inside, and its content security policy names them by their checksums, so that nothing else in it can run.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, statSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'renderer/network-page')
export const networkPage = join(root, 'out/network-page/page.html')
/** What browsers had by the spring of 2022: phones are kept for years. */
const browsers = ['chrome100', 'firefox100', 'safari15.4']

/** Packs the page, unless it is there and newer than what it is made from. */
export async function buildNetworkPage(path: string = networkPage): Promise<void> {
  const sources = [
    ...globSync(
      '{renderer/network-page,renderer/src/{drawing,why},engine/{page,drawing,network,prediction,contract},words}/**/*.*',
      { cwd: root },
    ),
    ...['scripts/build-network-page.ts', 'resources/icon.svg', 'package-lock.json'],
  ]
  const newestSource = Math.max(...sources.map((source) => statSync(join(root, source)).mtimeMs))
  if (existsSync(path) && statSync(path).mtimeMs > newestSource) return
  await mkdir(dirname(path), { recursive: true })
  await writeFileAtomically(path, Buffer.from(await packNetworkPage()))
}

async function packNetworkPage(): Promise<string> {
  const { script, style } = await bundle()
  const icon = await readFile(join(root, 'resources/icon.svg'), 'utf8')
  const policy = [
    "default-src 'none'",
    `script-src ${checksumOf(script)}`,
    `style-src ${checksumOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = {
    policy,
    icon: `data:image/svg+xml,${encodeURIComponent(icon.replace(/>\s+</g, '><').trim())}`,
    style,
    script,
  }
  const skeleton = (await readFile(join(folder, 'page.html'), 'utf8')).trim()
  // Around style and script no space is left, since it would count in their checksums.
  return skeleton.replace(
    /\{\{(\w+)\}\}|\s*\/\*(\w+)\*\/\s*/g,
    (_, named: string, inside: string) => parts[named ?? inside]!,
  )
}

/** Both may hold no carriage return, which browsers take out before they compare checksums. */
async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const built = (await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: browsers,
      cssTarget: browsers,
      cssCodeSplit: false,
      modulePreload: false,
      lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'page', fileName: 'page', cssFileName: 'page' },
    },
  })) as Rolldown.RolldownOutput[]
  let script = ''
  let style = ''
  for (const file of built.flatMap(({ output }) => output)) {
    if (file.type === 'chunk') script += file.code.trim()
    else style += Buffer.from(file.source).toString('utf8').trim()
  }
  for (const text of [script, style]) {
    // Saving a page puts texts where `{{text:…}}` stands, which would change a checksum.
    if (/<\/(script|style)|<!--|\r|\{\{text:/i.test(text))
      throw new Error('The packed page has a text that would end its element.')
  }
  return { script, style }
}

function checksumOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

if (import.meta.main) await buildNetworkPage()
