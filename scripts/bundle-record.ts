/**
 * What a build is made of: for each file, the npm packages whose modules or fonts went into it and the files it loads. The bundler
 * itself tells; nothing here is guessed from package.json. Packaging lists licences by it, and a test checks the packed files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

export type FileRecord = {
  /** Folders of npm packages from the project's top, with forward slashes: `node_modules/svelte`. */
  readonly packages: readonly string[]
  /** Other files of the same build, loaded at once or later. */
  readonly imports: readonly string[]
  /** Whether the build begins with it. What is loaded later may load it once more. */
  readonly isEntry: boolean
}
/** By file name, from the build's own folder. */
export type BundleRecord = Readonly<Record<string, FileRecord>>

/** A plugin that writes the record of the build it is part of to `path`. */
export function recordBundle(path: string): Plugin {
  return {
    name: 'inkling:record-bundle',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files: Record<string, FileRecord> = {}
      for (const file of Object.values(bundle)) {
        const [sources, imports] =
          file.type === 'chunk'
            ? [file.moduleIds, [...file.imports, ...file.dynamicImports].filter((name) => name in bundle)]
            : [file.originalFileNames, []]
        const isEntry = file.type === 'chunk' && file.isEntry
        files[file.fileName] = { packages: packagesOf(sources), imports: imports.sort(), isEntry }
      }
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `${JSON.stringify(files, null, 2)}\n`)
    },
  }
}

/** The record of the last build. Throws when there has been none. */
export function readRecord(path: string): BundleRecord {
  return JSON.parse(readFileSync(path, 'utf8')) as BundleRecord
}

/** The files themselves and all that they load, directly or not. */
export function reachable(record: BundleRecord, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    waiting.push(...(record[file]?.imports ?? []))
  }
  return found
}

/** Packages inside packages count by themselves. */
function packagesOf(sources: readonly string[]): string[] {
  const folders = sources
    .map((source) =>
      /^.*\/?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//.exec(source.replaceAll('\\', '/')),
    )
    .map((match) => match?.[1])
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort()
}
