/**
 * The page's first script settles the language and imports the app after that. So that nothing waits for it, all that the app needs at once is
 * one script, and the document names it and its style: a browser fetches them beside the first.
 */
import type { Plugin } from 'vite'

type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/** `first`: the end of the path of the module that the document names. `app`: of the module that it imports once the language is settled. */
export function preloadApp(first: string, app: string): Plugin {
  const ids = new Map<string, string>()
  let together: ReadonlySet<string> | undefined
  /** What the app needs at once, without what is there before it: that must not bring the app along. */
  const findTogether = (modules: Modules): ReadonlySet<string> => {
    const [idOfFirst, idOfApp] = [first, app].map((path) => ids.get(path))
    if (!idOfFirst || !idOfApp) throw new Error(`The page has no ${idOfFirst ? app : first}.`)
    const before = withImports(idOfFirst, modules)
    return new Set([...withImports(idOfApp, modules)].filter((id) => !before.has(id)))
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
              groups: [
                {
                  name: (id: string, modules: Modules) => ((together ??= findTogether(modules)).has(id) ? 'app' : null),
                },
              ],
            },
          },
        },
      },
    }),
    buildStart() {
      ids.clear()
      together = undefined
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
