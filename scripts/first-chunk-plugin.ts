/**
 * The page's first script settles the language and imports the app after that. So that nothing waits for it, all that the app needs at once is
 * one script, and the document names it and its style: a browser fetches them beside the first.
 */
import type { Plugin } from 'vite'

type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/** `first`: the end of the path of the module that the document names. `app`: of the module that it imports once the language is settled. */
export function preloadApp(first: string, app: string): Plugin {
  const ids = new Map<string, string>()
  let chunks: ReadonlyMap<string, string> | undefined
  /** The chunk of each module. What is there before the app must not bring it along. */
  const sortModules = (modules: Modules): ReadonlyMap<string, string> => {
    const [idOfFirst, idOfApp] = [first, app].map((path) => ids.get(path))
    if (!idOfFirst || !idOfApp) throw new Error(`The page has no ${idOfFirst ? app : first}.`)
    const before = withImports(idOfFirst, modules)
    const together = [...withImports(idOfApp, modules)].filter((id) => !before.has(id) && !unused.test(id))
    const shared = [...before].filter((id) => id !== idOfFirst && !id.includes('.css'))
    return new Map([...together.map((id) => [id, 'app'] as const), ...shared.map((id) => [id, 'language'] as const)])
  }
  return {
    name: 'inkling:preload-app',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: (id: string, modules: Modules) => (chunks ??= sortModules(modules)).get(id) ?? null }],
            },
          },
        },
      },
    }),
    buildStart() {
      ids.clear()
      chunks = undefined
    },
    moduleParsed({ id }) {
      for (const path of [first, app]) if (id.replaceAll('\\', '/').endsWith(path)) ids.set(path, id)
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'app')
        if (chunk?.type !== 'chunk') throw new Error('The page has no part “app”.')
        const links = [
          ...[chunk.fileName, ...chunk.imports].map((fileName) => ['modulepreload', fileName] as const),
          // Behind the style that the first script brings, as its rules come before those of components.
          ...[...(chunk.viteMetadata?.importedCss ?? [])].map((fileName) => ['stylesheet', fileName] as const),
        ]
        return links
          .filter(([, fileName]) => !html.includes(`"./${fileName}"`))
          .map(([rel, fileName]) => ({
            tag: 'link',
            attrs: { rel, crossorigin: true, href: `./${fileName}` },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}

/**
 * What the app imports and has no use for: the declarations of requests stand beside the numbers and names of the contract that the page takes.
 * Parts of the page that do use it have it in a script of its own.
 */
const unused = /\/node_modules\/valibot\/|\/engine\/contract\/schema\.ts$/

/** A module and all that it imports at once, directly or not. */
function withImports(first: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [first]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}
