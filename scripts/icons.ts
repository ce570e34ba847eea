/**
 * Makes every icon that packages need from the one drawing, `resources/icon.svg`. Icons are built, not committed, so that they
 * cannot fall behind the drawing. Run: `node scripts/icons.ts`.
 */
import { Resvg } from '@resvg/resvg-js'
import { IconIcns, IconIco } from '@shockpkg/icon-encoder'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** Side lengths in pixels, as desktops on Linux look for them. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const
/** Side lengths in pixels: Windows takes the nearest, and its installer needs 256. */
export const windowsSizes = [16, 24, 32, 48, 64, 128, 256] as const
/** Side length in pixels by the type of the entry, in the order of Apple's iconutil; half of them are for screens of double density. */
export const macSizes = {
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic04: 16,
  ic14: 512,
  ic09: 512,
  ic05: 32,
  ic10: 1024,
  ic11: 32,
} as const

/**
 * Writes the icons of the app (`icon.icns`, `icon.ico`, `linux/…`) and of its documents (`inkling.icns`, `inkling.ico`) into
 * `folder`.
 */
export async function makeIcons(folder: string = join(root, 'out', 'icons')): Promise<void> {
  const drawing = await readFile(join(root, 'resources', 'icon.svg'), 'utf8')
  const sheet = onSheet(drawing)
  await mkdir(join(folder, 'linux'), { recursive: true })
  await Promise.all([
    ...linuxSizes.map((size) => writeFile(join(folder, 'linux', `${size}x${size}.png`), render(drawing, size))),
    writeFile(join(folder, 'icon.icns'), await encodeIcns(withMargin(drawing))),
    writeFile(join(folder, 'icon.ico'), await encodeIco(drawing)),
    writeFile(join(folder, 'inkling.icns'), await encodeIcns(sheet)),
    writeFile(join(folder, 'inkling.ico'), await encodeIco(sheet)),
  ])
}

/** A PNG of `size` × `size` pixels. */
function render(svg: string, size: number): Uint8Array {
  const options = { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } } as const
  return new Resvg(svg, options).render().asPng()
}

async function encodeIcns(svg: string): Promise<Uint8Array> {
  const icon = new IconIcns()
  icon.toc = true
  for (const [type, size] of Object.entries(macSizes)) await icon.addFromPng(render(svg, size), [type])
  return icon.encode()
}

async function encodeIco(svg: string): Promise<Uint8Array> {
  const icon = new IconIco()
  // Bitmaps below 256 pixels, as older parts of Windows want them: the library's own choice.
  for (const size of windowsSizes) await icon.addFromPng(render(svg, size))
  return icon.encode()
}

/** Apple's grid leaves a margin: of 1024 points an icon's body takes 824. */
function withMargin(drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">${place(drawing, 100, 100, 824)}</svg>`
}

/** The drawing on a sheet of paper with a folded corner. */
function onSheet(drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    <path d="M11 3 H41 L53 15 V61 H11 Z" fill="#fff" stroke="#8d929c" stroke-width="2" stroke-linejoin="round" />
    <path d="M41 3 V15 H53" fill="#e3e5e9" stroke="#8d929c" stroke-width="2" stroke-linejoin="round" />
    ${place(drawing, 18, 24, 28)}
  </svg>`
}

/** The drawing as a part of a larger one. */
function place(drawing: string, x: number, y: number, size: number): string {
  return drawing.replace('<svg ', `<svg x="${x}" y="${y}" width="${size}" height="${size}" `)
}

if (import.meta.main) await makeIcons()
