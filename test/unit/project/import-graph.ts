/** Who imports whom, read from the sources, and the circles in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import packageFile from '#package.json' with { type: 'json' }

export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** The files below some folders, each with those of them that it imports, types included. Paths are relative to `root`. */
export function readImportGraph(root: string, folders: readonly string[]): Graph {
  const files = folders.flatMap((folder) => listSources(root, folder))
  const known = new Set(files)
  return new Map(
    files.map((file) => [
      file,
      new Set(importsIn(readFileSync(join(root, file), 'utf8'), file).filter((to) => known.has(to))),
    ]),
  )
}

function listSources(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.(ts|svelte)$/.test(name))
}

const aliases = Object.entries(packageFile.imports)
  .filter(([name]) => name.endsWith('/*'))
  .map(([name, place]) => [name.slice(0, -1), place.slice(2, -1)] as const)

/** What a source names in its imports and exports, as paths from the root; packages are left out. */
export function importsIn(source: string, file: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
  const names = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!)
  return names.flatMap((name) => {
    const path = name.split('?')[0]!
    if (path.startsWith('./')) return [posix.join(posix.dirname(file), path)]
    const alias = aliases.find(([start]) => path.startsWith(start))
    return alias ? [alias[1] + path.slice(alias[0].length)] : []
  })
}

/** The graph of folders: a folder imports another if one of its files does. Files directly in a top-level folder stand above all of it. */
export function foldersOf(graph: Graph): Graph {
  const folderOf = (file: string) => dirname(file)
  const folders = new Map<string, Set<string>>()
  for (const [file, imported] of graph) {
    const from = folderOf(file)
    const to = folders.get(from) ?? new Set()
    folders.set(from, to)
    for (const other of imported) if (folderOf(other) !== from) to.add(folderOf(other))
  }
  return folders
}

/** The circles: sets of nodes each of which is reached from each other (strongly connected components, Tarjan, 1972), sorted. */
export function findCircles(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (node: string): void => {
    order.set(node, order.size)
    lowest.set(node, order.get(node)!)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!))
    }
    if (lowest.get(node) !== order.get(node)) return
    const circle = stack.splice(stack.indexOf(node))
    if (circle.length > 1) circles.push(circle.toSorted())
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return circles.toSorted()
}
