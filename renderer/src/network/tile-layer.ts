/** The tiles of one layer on a canvas of their own, where only those that have changed are painted again. For layers of hundreds of tiles. */
import type { Colours } from '#page/ui/theme.svelte.ts'
import { type Grid, gridPoint } from './grid.ts'
import { paintTile, type Tile } from './paint-tiles.ts'
import type { WeightAtlas } from './weight-atlas.ts'

/** From so many on, a layer is worth its canvas. */
export const worthCaching = 150

export class TileLayer {
  readonly #canvas = new OffscreenCanvas(1, 1)
  #grid: Grid | null = null
  #colours: Colours | null = null
  #scale = 0
  /** What each place shows. */
  #painted: (Tile | undefined)[] = []
  #pictures: (WeightAtlas | null)[] = []

  /**
   * @param tileOf what a place shows, but for being pointed at; likewise `pictureOf`
   * @param renewed neurons with another weight picture than before
   */
  draw(
    context: CanvasRenderingContext2D,
    colours: Colours,
    grid: Grid,
    tileOf: (place: number) => Tile,
    pictureOf: (place: number) => WeightAtlas | null,
    renewed: ReadonlySet<number>,
  ): void {
    const scale = devicePixelRatio
    const { left, top, pitch, lines, rows, count } = grid
    const [width, height] = [lines * pitch, rows * pitch]
    const own = this.#canvas.getContext('2d')
    if (!own) return
    if (grid !== this.#grid || colours !== this.#colours || scale !== this.#scale) {
      this.#canvas.width = Math.ceil(width * scale)
      this.#canvas.height = Math.ceil(height * scale)
      this.#painted = []
      this.#pictures = []
      ;[this.#grid, this.#colours, this.#scale] = [grid, colours, scale]
    }
    own.setTransform(scale, 0, 0, scale, (pitch / 2 - left) * scale, (pitch / 2 - top) * scale)
    own.imageSmoothingQuality = 'medium'
    for (let place = 0; place < count; place++) {
      const tile = tileOf(place)
      const picture = pictureOf(place)
      const before = this.#painted[place]
      const isSame =
        before?.neuron === tile.neuron &&
        before.level === tile.level &&
        before.isOff === tile.isOff &&
        picture === this.#pictures[place] &&
        !(picture && renewed.has(tile.neuron))
      if (isSame) continue
      this.#painted[place] = tile
      this.#pictures[place] = picture
      const { x, y } = gridPoint(grid, place)
      own.clearRect(x - pitch / 2, y - pitch / 2, pitch, pitch)
      paintTile({ context: own, colours }, grid, place, tile, picture)
    }
    context.drawImage(
      this.#canvas,
      left - pitch / 2,
      top - pitch / 2,
      this.#canvas.width / scale,
      this.#canvas.height / scale,
    )
  }
}
