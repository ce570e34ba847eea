/** The double of Electron covers what the host uses, and no more. */
import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(resolve(project, path), 'utf8')
const readAll = (pattern: string) => globSync(pattern, { cwd: project }).map((path) => ({ path, text: read(path) }))

const double = readAll('test/electron-double/**/*.ts')
/** What uses Electron: the host, the specs of the desktop app, and what starts it for them. */
const users = [...readAll('electron/**/*.ts'), ...readAll('test/{e2e/*,package/*.spec,launch-app}.ts')]
/** What Playwright itself asks of an Electron that it starts. */
const playwright = ['isReady', 'appendSwitch']
/** Of which a test asks whether they work; a person presses them. */
const asked = ['hasSwitch']

const apis = double.filter(({ path }) => path.replaceAll('\\', '/').includes('/api/'))

describe('The double', () => {
  test.each(apis.map(({ path, text }) => [basename(path), text] as const))(
    '%s offers no member of Electron that nothing uses',
    (file, text) => {
      const classes = [...text.matchAll(/^(?:export )?class (?!PageMessages|Navigation|PageLook|WindowState)[^]*?^}/gm)]
      const members = classes.flatMap(([body]) =>
        [...body.matchAll(/^ {2}(?:static |async |get |set |override )*([a-z]\w+)\(/gm)].map(([, name]) => name!),
      )
      const objects = [...text.matchAll(/guardObject\('[\w.]+', \{[^]*?\n\}/g)].flatMap(([body]) =>
        [...body.matchAll(/^ {2}(?:async |get )?([a-z]\w+)(?=\(|:)/gm)].map(([, name]) => name!),
      )
      const isUsed = (name: string) =>
        [...playwright, ...asked, 'constructor'].includes(name) ||
        users.some((user) => new RegExp(`\\.${name}\\b|[{,] *${name}\\b`).test(user.text)) ||
        // By another part of the double: what a menu's role does.
        apis.some((other) => basename(other.path) !== file && new RegExp(`\\.${name}\\(`).test(other.text))
      expect([...members, ...objects].filter((name) => !isUsed(name))).toEqual([])
    },
  )

  test('emits no event that nobody listens to', () => {
    const listeners = [...users, ...readAll('test/contract/app/main.js')]
    const known = apis.flatMap(({ text }) =>
      [...text.matchAll(/^(?:export )?const (?:events|webContentsEvents) = \[[^]*?^\]/gm)].flatMap(([list]) =>
        [...list.matchAll(/^ {2}'([\w-]+)',$/gm)].map(([, name]) => name!),
      ),
    )
    const isHeard = (name: string) =>
      listeners.some(({ text }) => new RegExp(`(?:\\b(?:on|once|emit)\\(|[[(,] *)'${name}'`).test(text)) ||
      double.some(({ text }) => new RegExp(`\\b(?:on|once)\\('${name}'`).test(text))
    expect(known.length).toBeGreaterThan(30)
    expect(known.filter((name) => !isHeard(name))).toEqual([])
  })

  test('knows no role of a menu that no menu has', () => {
    const roles = [...read('test/electron-double/api/menu-roles.ts').matchAll(/^ {2}(\w+): \{/gm)].map(
      ([, role]) => role!,
    )
    const used = users.flatMap(({ text }) =>
      [...text.matchAll(/role: '(\w+)'/g)].map(([, role]) => role!.toLowerCase()),
    )
    expect(roles.length).toBeGreaterThan(15)
    expect(roles.filter((role) => !used.includes(role))).toEqual([])
    expect(used.filter((role) => !roles.includes(role))).toEqual([])
  })

  test('has every module that the host imports, and no other', () => {
    const [, exported] = /^export \{\n([^]*?)\n {2}\/\//m.exec(read('test/electron-double/api/electron.ts'))!
    const offered = [...exported!.matchAll(/(\w+),/g)].map(([, name]) => name!)
    const imported = users
      .filter(({ path }) => path.replaceAll('\\', '/') !== 'electron/preload.ts')
      .flatMap(({ text }) => [...text.matchAll(/^import \{([^}]*)\} from 'electron'$/gm)])
      .flatMap(([, names]) => names!.split(',').map((name) => name.trim()))
      .filter((name) => name !== '' && !name.startsWith('type '))
    // A spec counts the pages that there are.
    expect(offered.sort()).toEqual([...new Set([...imported, 'webContents'])].sort())
  })
})
