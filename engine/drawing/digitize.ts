/**
 * From ink to the 28×28 picture that the network sees, the way MNIST's digits were made: cut to the ink's box, scale its longer side
 * to 20 pixels with the aspect ratio kept, put the centre of mass at the middle of 28×28 (pixel (14, 14)), brightest ink at 1.
 * Source: the description of the MNIST data set (LeCun, Cortes, Burges).
 *
 * The stages do not each make a picture: box and centre only choose a square of the ink, which is then read once, so that nothing
 * is blurred twice and the way is short enough for every frame of a drawing under way.
 */
import { imageSide as pictureSide } from '#engine/contract/pictures.ts'
import { paintAutomatically } from './automatic-brush.ts'
import { createInk, type Ink, paintStroke, type Stroke } from './ink.ts'
import {
  averageAreas,
  type Box,
  boxSide,
  centreOfMass,
  findBox,
  samplePoints,
  type Sheet,
  type Square,
} from './raster.ts'
import { allOn, type Stage, stages, stopAfter, type Switches } from './stages.ts'

/**
 * Where the centre of mass goes, in picture coordinates (the centre of pixel (0, 0) is (0.5, 0.5)): the middle of pixel (14, 14).
 * Measured over 5,000 training digits: 14.50 and 14.49.
 */
const middle = 14.5
/** A dim picture (thin strokes spread over whole pixels) is brightened, but no more than this many times. */
const mostGain = 3

/** A drawing as a person makes it: what is on the paper, and the strokes that made it. */
export type Drawn = {
  readonly ink: Ink
  /** Null where the ink did not come from strokes alone, as with an image. */
  readonly strokes: readonly Stroke[] | null
}

/** The picture after a stage, side × side levels row by row: fine before the pixels are made, 28 × 28 from then on. */
export type StagePicture = { readonly stage: Stage; readonly side: number; readonly levels: Float32Array }
/** Side of a stage's picture before the pixels are made. */
const fineSide = 112

/** The drawing that these strokes make on clean paper. */
export function drawStrokes(strokes: readonly Stroke[], side?: number): Drawn {
  const ink = createInk(side)
  for (const stroke of strokes) paintStroke(ink, stroke)
  return { ink, strokes }
}

/** @returns [784] grey levels 0 to 1, row by row; null where there is no ink */
export function digitizeDrawing(drawn: Drawn, switches: Switches = allOn): Float32Array | null {
  return digitizeSheet(toSheet(drawn, switches), switches)
}

/**
 * @param ink [height × width] coverage, 0 (paper) to 1 (ink), row by row
 * @returns [784] grey levels 0 to 1, row by row; null where there is no ink
 */
export function digitizeInk(
  ink: Float32Array,
  width: number,
  height: number,
  switches: Switches = allOn,
): Float32Array | null {
  const side = Math.max(width, height)
  const paper = { x: (width - side) / 2, y: (height - side) / 2, side }
  return digitizeSheet({ ink: { width, height, values: ink }, paper }, switches)
}

/** The picture after each stage, in their order, the last being what the network sees; null where there is no ink. */
export function digitizeByStages(drawn: Drawn, switches: Switches = allOn): readonly StagePicture[] | null {
  const sheet = toSheet(drawn, switches)
  const box = findBox(sheet.ink)
  if (!box) return null
  return stages.map((stage): StagePicture => {
    const soFar = stopAfter(stage, switches)
    const isFine = stage === 'brush' || stage === 'box'
    const side = isFine ? fineSide : pictureSide
    return { stage, side, levels: readPicture(sheet, box, isFine ? { ...soFar, average: true } : soFar, side) }
  })
}

function toSheet({ ink, strokes }: Drawn, switches: Switches): Sheet {
  const repainted = switches.brush && strokes ? paintAutomatically(strokes, ink.side) : null
  const { side, values } = ink
  return repainted ?? { ink: { width: side, height: side, values }, paper: { x: 0, y: 0, side } }
}

function digitizeSheet(sheet: Sheet, switches: Switches): Float32Array | null {
  const box = findBox(sheet.ink)
  return box && readPicture(sheet, box, switches, pictureSide)
}

function readPicture(sheet: Sheet, box: Box, switches: Switches, side: number): Float32Array {
  const square = choosePlace(sheet, box, switches)
  const picture = (switches.average ? averageAreas : samplePoints)(sheet.ink, square, side)
  return switches.brightness ? brighten(picture) : picture
}

/** The square of the ink that becomes the picture. */
function choosePlace({ ink, paper }: Sheet, box: Box, switches: Switches): Square {
  const width = box.right - box.left
  const height = box.bottom - box.top
  const side = switches.box ? (Math.max(width, height) * pictureSide) / boxSide : paper.side
  if (!switches.centre) {
    // The box has as much free room on each side of it, in proportion, as on the paper.
    const x = box.left - shareBefore(box.left - paper.x, paper.side - width) * (side - width)
    const y = box.top - shareBefore(box.top - paper.y, paper.side - height) * (side - height)
    return { x, y, side }
  }
  const mass = centreOfMass(ink, box)
  const toMiddle = (middle * side) / pictureSide
  // The box stays inside the picture even where the mass lies far to one side.
  return {
    x: keepInside(mass.x - toMiddle, box.left, box.right, side),
    y: keepInside(mass.y - toMiddle, box.top, box.bottom, side),
    side,
  }
}

/** The share, 0 to 1, of the free room that lies before the box. */
function shareBefore(before: number, free: number): number {
  return free > 0 ? Math.min(1, Math.max(0, before / free)) : 0.5
}

/** Moves an origin so that the span from `low` to `high` lies within `origin` to `origin + size`. */
function keepInside(origin: number, low: number, high: number, size: number): number {
  return Math.min(low, Math.max(high - size, origin))
}

/** Scales the picture so that its brightest pixel is 1, as in MNIST. */
function brighten(picture: Float32Array): Float32Array {
  let brightest = 0
  for (const value of picture) if (value > brightest) brightest = value
  const gain = brightest > 0 ? Math.min(mostGain, 1 / brightest) : 1
  for (let place = 0; place < picture.length; place++) picture[place] = Math.min(1, picture[place]! * gain)
  return picture
}
