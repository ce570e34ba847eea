/** How a picture of a lesson leaves Inkling: as a file, or by the clipboard. */
import { storeFile } from '#page/files/store-file.ts'
import { drawStage, wordsOf } from './snapshot.ts'
import { typeface } from './typeface.ts'

/** Dots of a PNG for a CSS pixel. */
const density = 2

export type PictureFormat = 'png' | 'svg'

/** `name`: of the file, without its ending. Null where the person would rather not, else what it is called. */
export async function savePicture(stage: HTMLElement, format: PictureFormat, name: string): Promise<string | null> {
  const picture = drawStage(stage, wordsOf(stage), typeface)
  const bytes =
    format === 'svg'
      ? new TextEncoder().encode(print(picture))
      : new Uint8Array(await (await paint(picture)).arrayBuffer())
  const saving = await storeFile({ fileName: `${name}.${format}`, bytes })
  return saving.kind === 'saved' ? saving.fileName : null
}

/** Whether it lies in the clipboard now. Where the page may not put pictures there, a picture in a copied selection is pasted by most programs. */
export async function copyPicture(stage: HTMLElement): Promise<boolean> {
  const picture = drawStage(stage, wordsOf(stage), typeface)
  const painted = paint(picture)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': painted })])
    return true
  } catch {
    return copySelected(await painted, picture)
  }
}

function print(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`
}

async function paint(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(print(picture))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * density)
  canvas.height = Math.round(image.naturalHeight * density)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('The browser made no picture of the stage.')
  return png
}

async function copySelected(png: Blob, picture: SVGSVGElement): Promise<boolean> {
  const image = new Image()
  image.alt = picture.querySelector('title')?.textContent ?? ''
  image.src = await readAddress(png)
  await image.decode()
  document.body.append(image)
  const selection = window.getSelection()
  const range = document.createRange()
  range.selectNode(image)
  selection?.removeAllRanges()
  selection?.addRange(range)
  const isCopied = document.execCommand('copy')
  selection?.removeAllRanges()
  image.remove()
  return isCopied
}

function readAddress(blob: Blob): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The picture cannot be read.')))
    reader.readAsDataURL(blob)
  })
}
