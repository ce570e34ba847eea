/**
 * Where newer versions are. Nothing is asked of the network: the person's browser goes there, when the person says so. The address comes
 * with the package (`homepage` of its package.json, which the workflows set); without one nothing is offered.
 */
import { app, shell } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page of all versions; undefined where the package names none, as in a checkout. */
export function releasesPage(): string | undefined {
  try {
    return pageIn(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** As it follows from the text of a package.json. Throws on what is none. */
export function pageIn(manifest: string): string | undefined {
  const { homepage } = JSON.parse(manifest) as { readonly homepage?: unknown }
  const url = typeof homepage === 'string' ? URL.parse(homepage) : null
  // Names under `.invalid` stand for nothing.
  if (url?.protocol !== 'https:' || url.hostname.endsWith('.invalid')) return undefined
  return `${url.origin}${url.pathname.replace(/\/$/, '')}/releases`
}

/** Has the person's browser open it. */
export function showReleases(): void {
  const page = releasesPage()
  if (page !== undefined) void shell.openExternal(page)
}
