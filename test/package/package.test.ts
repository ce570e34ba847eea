/** Packs the app for Linux and Windows and looks at what came of it. */
import { kernelFileNames } from '#engine/fast/kernels.ts'
import { extractFile, getRawHeader, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packedCounts, packedFileName, type PackedName } from '#engine/data/data-sets.ts'
import { reachable, readRecord } from '#scripts/bundle-record.ts'
import { linuxSizes, windowsSizes } from '#scripts/icons.ts'
import { describePackage, entriesOf, licencesPath, packagesInApp } from '#scripts/third-party-licences.ts'
import {
  type DebRequest,
  makeTemporaryFolder,
  pack,
  type Packed,
  prepareBuild,
  requestDeb,
  type System,
} from './pack.ts'

const project = resolve(import.meta.dirname, '../..')
const temporary = makeTemporaryFolder()
const packages = new Map<System, Packed>()

beforeAll(async () => {
  await prepareBuild()
  for (const system of ['linux', 'win'] as const) packages.set(system, await pack(system, temporary.path))
})
afterAll(() => temporary.remove())

/** A fuse's state is a character in the binary. */
const [off, on] = [48, 49]

/** Every file, with forward slashes. */
function filesIn(asar: string): readonly string[] {
  return listPackage(asar, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in getEntry(asar, path)))
    .sort()
}

function getEntry(asar: string, path: string): object {
  let entry: object = getRawHeader(asar).header
  for (const name of path.split('/')) entry = (entry as { files: Record<string, object> }).files[name]!
  return entry
}

/** What the app must have, from the build itself: a new entry, asset or data file belongs to it without a word here. */
function filesOfApp(): readonly string[] {
  const main = readRecord(join(project, 'out/bundles/main.json'))
  const page = readdirSync(join(project, 'out/renderer'), { recursive: true, withFileTypes: true })
    // Maps are for whoever has the sources.
    .filter((file) => file.isFile() && !file.name.endsWith('.map'))
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(project.length + 1)
        .replaceAll('\\', '/'),
    )
  return [
    'LICENSE',
    'package.json',
    licencesPath,
    ...(Object.keys(packedCounts) as PackedName[]).map((name) => `out/data/${packedFileName(name)}`),
    ...Object.values(kernelFileNames).map((name) => `out/kernels/${name}`),
    ...[...reachable(main, entriesOf(main))].map((file) => `out/main/${file}`),
    'out/icons/linux/256x256.png',
    'out/network-page/page.html',
    'out/preload/preload.cjs',
    // English is in the programs.
    ...globSync('resources/messages/!(en)/*.ftl', { cwd: project }).map((path) => path.replaceAll('\\', '/')),
    'resources/shipped/digits.safetensors',
    'resources/shipped/small.safetensors',
    'resources/shipped/record.json',
    'resources/shipped/small.json',
    ...page,
  ].sort()
}

describe.each(['linux', 'win'] as const)('The package for %s', (system) => {
  const packed = () => packages.get(system)!

  test('holds what the app loads, and nothing else', () => {
    expect(filesIn(packed().asar)).toEqual(filesOfApp())
  })

  test('holds the two programs, the page, the preload script, the digits and the licences', () => {
    expect(filesIn(packed().asar)).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'out/main/main.js',
        'out/main/utility.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
        'out/data/mnist-training.digits',
        'out/data/mnist-10k-training.digits',
        'out/data/mnist-test.digits',
        'out/data/pen.digits',
        'out/third-party-licences.txt',
      ]),
    )
  })

  test('holds no sources, maps, tests or packages, and not the command line', () => {
    const unwanted = /\.(ts|svelte|map)$|(^|\/)(node_modules|test|scripts|cli)(\/|$)|(^|\/)cli\.js$/
    expect(filesIn(packed().asar).filter((path) => unwanted.test(path))).toEqual([])
  })

  test('keeps everything in the one archive whose integrity Electron checks', () => {
    expect(existsSync(`${packed().asar}.unpacked`)).toBe(false)
    expect(readdirSync(join(packed().folder, 'resources'))).toEqual(['app.asar'])
  })

  test('is about as large as the digits, and the texts in other languages', () => {
    const size = statSync(packed().asar).size
    const digits = filesIn(packed().asar)
      .filter((path) => path.startsWith('out/data/'))
      .reduce((sum, path) => sum + statSync(join(project, path)).size, 0)
    const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
    console.log(`app.asar for ${system}: ${megabytes(size)}, of which ${megabytes(digits)} are digits`)
    expect(size - digits).toBeLessThan(13e6)
  })

  test('says in its package.json what Electron reads, and no more', () => {
    const manifest = JSON.parse(extractFile(packed().asar, 'package.json').toString()) as Record<string, unknown>
    const said = Object.keys(manifest).filter((key) => manifest[key] !== null)
    expect(said.sort()).toEqual([
      ...['author', 'description', 'desktopName', 'homepage', 'license'],
      ...['main', 'name', 'productName', 'type', 'version'],
    ])
    expect(filesIn(packed().asar)).toContain((manifest.main as string).replace(/^\.\//, ''))
  })

  test('has a binary that runs nothing but Inkling', async () => {
    const wire = await getCurrentFuseWire(packed().binary)
    expect(wire).toEqual({
      version: '1',
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
      // wasmTrapHandlers, which this version of @electron/fuses has no name for: as Electron has it.
      8: on,
    })
  })

  test("keeps Electron's and Chromium's licences beside the binary", () => {
    expect(readdirSync(packed().folder)).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    )
  })
})

describe('The program for Windows', () => {
  const program = () => NtExecutableResource.from(NtExecutable.from(readFileSync(packages.get('win')!.binary)))

  test('carries the fingerprint of its archive', () => {
    const [entry] = program().entries.filter(({ type }) => type === 'INTEGRITY')
    const header = getRawHeader(packages.get('win')!.asar).headerString
    expect(JSON.parse(Buffer.from(entry!.bin).toString())).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: createHash('sha256').update(header).digest('hex') },
    ])
  })

  test('bears its name, its version and an icon of every size', () => {
    const { entries } = program()
    const [version] = Resource.VersionInfo.fromEntries(entries)
    const { version: number } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
    expect(version!.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'Inkling',
      FileVersion: expect.stringContaining(number) as string,
    })
    const [group] = Resource.IconGroupEntry.fromEntries(entries)
    expect(group!.icons.map(({ width }) => width || 256)).toEqual(windowsSizes)
    expect(Data.IconFile.from(readFileSync(join(project, 'out/icons/icon.ico'))).icons).toHaveLength(
      windowsSizes.length,
    )
  })
})

// electron-builder hands a .deb over to a program named fpm, which it would fetch; here it hands it over to a note of what it asked.
describe.skipIf(process.platform === 'win32')('The .deb', () => {
  let asked: DebRequest
  beforeAll(async () => {
    asked = await requestDeb(packages.get('linux')!, temporary.path)
  })

  test('has a menu entry under education that opens weights', () => {
    expect(asked.menuEntry.split('\n')).toEqual(
      expect.arrayContaining([
        'Name=Inkling',
        'Exec=/opt/Inkling/inkling %U',
        'Icon=inkling',
        // What Electron names its windows after is the desktopName of package.json.
        'StartupWMClass=inkling',
        'MimeType=application/x-inkling;application/x-safetensors;',
        'Categories=Education;',
      ]),
    )
    expect(asked.parameters.some((parameter) => parameter.endsWith('=/usr/share/applications/inkling.desktop'))).toBe(
      true,
    )
  })

  test('tells the desktop what .inkling and .safetensors are', () => {
    expect(asked.fileTypes).toMatch(/<mime-type type="application\/x-inkling">\s*<glob pattern="\*\.inkling"\/>/)
    expect(asked.fileTypes).toMatch(
      /<mime-type type="application\/x-safetensors">\s*<glob pattern="\*\.safetensors"\/>/,
    )
  })

  test('brings an icon of every size', () => {
    for (const size of linuxSizes) {
      expect(asked.parameters).toContain(
        `${join(project, 'out/icons/linux', `${size}x${size}.png`)}=/usr/share/icons/hicolor/${size}x${size}/apps/inkling.png`,
      )
    }
  })

  test('names no person and no page that does not exist', () => {
    const { parameters } = asked
    expect(parameters[parameters.indexOf('--maintainer') + 1]).toBe('the Inkling authors <authors@inkling.invalid>')
    expect(parameters[parameters.indexOf('--url') + 1]).toBe('https://inkling.invalid')
  })
})

describe('The list of third-party licences', () => {
  const text = () => extractFile(packages.get('linux')!.asar, licencesPath).toString()

  test('has every package that is bundled into the app, with its licence', () => {
    const folders = packagesInApp()
    expect(folders).toEqual(
      expect.arrayContaining(
        ['svelte', 'chart.js', '@lucide/svelte', '@fontsource-variable/inter', 'electron'].map(
          (name) => `node_modules/${name}`,
        ),
      ),
    )
    for (const folder of folders) {
      const { name, version } = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8')) as Named
      expect(text()).toContain(`\n${name} ${version} (`)
    }
    expect(text()).toContain('SIL OPEN FONT LICENSE')
    expect(text()).toContain('MIT License')
  })

  test('says where the digits come from', () => {
    expect(text()).toContain('MNIST database by Yann LeCun, Corinna Cortes and Christopher J. C. Burges')
    expect(text()).toContain('E. Alpaydin and F. Alimoglu, Pen-Based Recognition of Handwritten Digits')
  })

  test('cannot be made with a package that has no licence file', () => {
    const folder = join(temporary.path, 'unlicensed')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "name": "unlicensed", "version": "1.0.0" }')
    expect(() => describePackage(folder)).toThrow('unlicensed is part of the app and has no licence file.')
  })

  test('leaves out what only the command line uses', () => {
    expect(packagesInApp()).not.toContain('node_modules/commander')
    expect(packagesInApp()).not.toContain('node_modules/ws')
  })
})

test.each([
  ['a key that does not exist', /^asar:/m, 'asaar:', 'asaar'],
  ['a fuse that does not exist', 'runAsNode:', 'runAsNodes:', 'electronFuses'],
])('electron-builder refuses %s', async (_what, key, wrong, named) => {
  const path = join(temporary.path, 'wrong.yml')
  writeFileSync(path, readFileSync(join(project, 'electron-builder.yml'), 'utf8').replace(key, wrong))
  await expect(pack('linux', join(temporary.path, 'wrong'), ['--config', path])).rejects.toThrow(named)
})

type Named = { readonly name: string; readonly version: string }
