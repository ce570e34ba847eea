/**
 * Packs the built app into a stand-in for Electron's distribution: a folder of the files that electron-builder expects, with a
 * binary that holds nothing but fuses (and on Windows the resources of a program). Everything that electron-builder does before it
 * needs tools from the network is done for real; the result cannot be started by itself, but its asar can be taken apart.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { buildOutdated } from '#scripts/build.ts'
import { prepare, runBuilder } from '#scripts/package.ts'

export type System = 'linux' | 'win'

export type Packed = {
  /** The folder that an installer would install. */
  readonly folder: string
  readonly binary: string
  readonly asar: string
  /** What electron-builder wrote. */
  readonly output: string
}

/** Where Electron's binary says that its fuses follow, and how Electron has them before anybody switches one. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseVersion = 1
const electronFuses = '101100011'

const binaryNames = {
  linux: { before: 'electron', after: 'inkling' },
  win: { before: 'electron.exe', after: 'Inkling.exe' },
}

/** A folder for one test file's packages. */
export function makeTemporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'inkling-package-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Builds what is not current, and what only packages need. */
export async function prepareBuild(): Promise<void> {
  if (!(await buildOutdated())) throw new Error('The app cannot be built.')
  await prepare()
}

/** Packs for a system, whichever this is. Throws electron-builder's output when it fails. */
export async function pack(system: System, folder: string, parameters: readonly string[] = []): Promise<Packed> {
  const electron = join(folder, `electron-${system}`)
  writeElectron(system, electron)
  const { code, output } = await runBuilder(
    [
      ...[
        `--${system}`,
        'dir',
        '--x64',
        `-c.electronDist=${electron}`,
        `-c.directories.output=${join(folder, 'dist')}`,
      ],
      ...parameters,
    ],
    'collect',
  )
  if (code !== 0) throw new Error(output)
  const packed = join(folder, 'dist', `${system}-unpacked`)
  const resources = join(packed, 'resources')
  return { folder: packed, binary: join(packed, binaryNames[system].after), asar: join(resources, 'app.asar'), output }
}

/** What electron-builder asks of fpm, the program that makes a .deb. */
export type DebRequest = {
  readonly parameters: readonly string[]
  /** The .desktop file. */
  readonly menuEntry: string
  /** The XML file that says which types the extensions stand for. */
  readonly fileTypes: string
}

/** Has electron-builder make a .deb of a packed app, with a script in fpm's place that keeps what it was asked for. */
export async function requestDeb({ folder: packed }: Packed, folder: string): Promise<DebRequest> {
  const request = join(folder, 'deb')
  const fpm = join(folder, 'fpm')
  mkdirSync(request)
  // The two files are temporary ones; a parameter `path=target` names them.
  const script = `#!/bin/sh
for parameter in "$@"; do
  printf '%s\\0' "$parameter" >> '${request}/parameters'
  case "$parameter" in
    *.desktop=*) cp "\${parameter%%=*}" '${request}/menu-entry' ;;
    *.xml=*) cp "\${parameter%%=*}" '${request}/file-types' ;;
  esac
  if [ "$last" = --package ]; then : > "$parameter"; fi
  last=$parameter
done
`
  writeFileSync(fpm, script, { mode: 0o755 })
  const { code, output } = await runBuilder(
    ['--linux', 'deb', '--x64', '--prepackaged', packed, `-c.directories.output=${join(folder, 'deb-dist')}`],
    'collect',
    { CUSTOM_FPM_PATH: fpm },
  )
  if (code !== 0) throw new Error(output)
  const read = (name: string) => readFileSync(join(request, name), 'utf8')
  return {
    parameters: read('parameters').split('\0').slice(0, -1),
    menuEntry: read('menu-entry'),
    fileTypes: read('file-types'),
  }
}

/** A distribution of Electron for a system, as far as electron-builder looks into it. */
function writeElectron(system: System, folder: string): void {
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), name)
  const binary = join(folder, binaryNames[system].before)
  if (system === 'win') writeProgram(binary)
  appendFileSync(binary, fuseSentinel)
  appendFileSync(binary, Buffer.from([fuseVersion, electronFuses.length]))
  appendFileSync(binary, electronFuses)
}

/** A Windows program without code, with the version information that electron-builder replaces. */
function writeProgram(path: string): void {
  const program = NtExecutable.createEmpty()
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  writeFileSync(path, Buffer.from(program.generate()))
}
