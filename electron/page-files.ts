/**
 * Which file of the built page an address means. Only files inside the page's folder and of the kinds that a page is made of
 * can be asked for.
 */
import { extname, isAbsolute, relative, resolve } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export type PageFile = { readonly path: string; readonly contentType: string }

/** The file that `url` means; undefined for everything that is none of the page's business. The file need not exist. */
export function findPageFile(pageFolder: string, url: string): PageFile | undefined {
  const path = resolve(pageFolder, `.${pathOf(url)}`)
  const inside = relative(pageFolder, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return undefined
  const contentType = contentTypes[extname(path)]
  return contentType === undefined ? undefined : { path, contentType }
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return '/'
  }
}
