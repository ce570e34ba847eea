/** What a set of digits that is added is called: a title for people, and from it the name by which settings and the command line know it. */
import type { OwnFile } from '#page/drawing/own-images.ts'
import { isBuiltIn, isSourceName, ownSource } from '#engine/settings/table/sources.ts'
import { t } from '#words/en/data.ts'

const longestName = 40

/** A title for what was chosen: the folder's name, or the file's. */
export function titleOfFiles(files: readonly OwnFile[]): string {
  const roots = new Set(files.map(({ path }) => path.split('/')[0]!))
  const [root = ''] = roots
  if (roots.size !== 1) return t('default-title')
  return root.replace(/\.gz$/i, '').replace(/\.(csv|tsv|txt|zip)$/i, '') || t('default-title')
}

/** The name that goes with a title: small letters, digits and dashes, unlike every one that is taken. */
export function nameOfTitle(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const base = (/^[a-z]/.test(plain) ? plain : `digits-${plain}`).slice(0, longestName).replace(/-+$/, '')
  const isFree = (name: string) => isSourceName(name) && !isBuiltIn(name) && name !== ownSource && !taken.includes(name)
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`
    const name = `${base.slice(0, longestName - ending.length)}${ending}`
    if (isFree(name)) return name
  }
}

export function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length
}
