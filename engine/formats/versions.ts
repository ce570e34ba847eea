/**
 * Versions of what a file says. Of each kind, Inkling writes the newest version and opens every older one for ever: as one that was
 * brought up, step by step, to the newest. What a later Inkling has written is refused, with a word on what to do.
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { show } from './reading.ts'

/** What a file claims, of any kind until it has been checked. */
export type Content = Readonly<Record<string, unknown>>

/** Makes of what a file of one version says what one of the next would say. `name`: what has changed. */
export type Upgrade = { readonly name: string; readonly apply: (content: Content) => Content }

/**
 * The newest version of a kind of file: entry i of `upgrades` makes version i + 2 of version i + 1. A new version is one more entry;
 * the entries before it stay as they are.
 */
export function newestVersion(upgrades: readonly Upgrade[]): number {
  return upgrades.length + 1
}

/** Throws `bad-file` for a version that is newer than `newest`, or none. */
export function checkVersion(version: unknown, newest: number, fileName: string): asserts version is number {
  if (version === undefined) throw failure('bad-file', t, 'version-missing', { file: fileName })
  if (!Number.isSafeInteger(version) || Number(version) < 1) {
    throw failure('bad-file', t, 'version-impossible', { file: fileName, version: show(version) })
  }
  if (Number(version) <= newest) return
  throw failure('bad-file', t, 'version-newer', { file: fileName, version: show(version), newest })
}

/** What a file says, in the words of the newest version. Throws `bad-file` as `checkVersion` does. */
export function upgradeContent(content: Content, upgrades: readonly Upgrade[], fileName: string): Content {
  const { version } = content
  checkVersion(version, newestVersion(upgrades), fileName)
  return upgrades.slice(version - 1).reduce((said, { apply }) => apply(said), content)
}
