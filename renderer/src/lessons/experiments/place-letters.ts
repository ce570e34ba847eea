/** On which side of its mark a letter stands, so that it covers neither another mark nor another letter. */
import { imageSide } from '#engine/contract/pictures.ts'

export type Side = 'right' | 'left' | 'above' | 'below'

/** Half the sides of a mark and of a letter, in pixels of the digit, where the picture is smallest. */
const [markHalf, letterHalf] = [1.5, 1.3]

const ways: Readonly<Record<Side, readonly [x: number, y: number]>> = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
}
const sides = Object.keys(ways) as readonly Side[]

type Box = { readonly x: number; readonly y: number; readonly half: number }

/** For each mark, named by its place in the row of all pixels, the side of its letter. */
export function placeLetters(marks: readonly number[]): readonly Side[] {
  const boxes: Box[] = marks.map((pixel) => ({
    x: pixel % imageSide,
    y: Math.floor(pixel / imageSide),
    half: markHalf,
  }))
  return marks.map((_, index) => {
    const mark = boxes[index]!
    const others = boxes.filter((box) => box !== mark)
    const letters = sides.map((side) => ({ side, box: beside(mark, side) }))
    const best = letters.reduce((one, other) => (cost(other.box, others) < cost(one.box, others) ? other : one))
    boxes.push(best.box)
    return best.side
  })
}

function beside({ x, y }: Box, side: Side): Box {
  const [across, down] = ways[side]
  const distance = markHalf + letterHalf
  return { x: x + across * distance, y: y + down * distance, half: letterHalf }
}

/** The area that is covered, and what is outside of the picture. */
function cost(box: Box, others: readonly Box[]): number {
  const outside = [
    box.x - box.half,
    box.y - box.half,
    imageSide - 1 - box.x - box.half,
    imageSide - 1 - box.y - box.half,
  ]
  const beyond = outside.reduce((sum, room) => sum + Math.max(0, -room), 0)
  return others.reduce((sum, other) => sum + shared(box, other), beyond)
}

function shared(one: Box, other: Box): number {
  const reach = one.half + other.half
  const [width, height] = [reach - Math.abs(one.x - other.x), reach - Math.abs(one.y - other.y)]
  return width > 0 && height > 0 ? width * height : 0
}
