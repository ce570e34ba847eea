/** Canvases as `{@attach}` takes them: painted when what they show has changed, in a frame, while they are seen. */
import { frames } from './frames.ts'

/**
 * `read` gathers what the picture is made of; its runes say when that has changed. `rest`: for views that follow along, how many times as long as
 * painting has cost they wait before they are painted again.
 */
export function painted<Picture>(
  read: () => Picture,
  paint: (canvas: HTMLCanvasElement, picture: Picture) => void,
  rest = 0,
): (canvas: HTMLCanvasElement) => () => void {
  return (canvas) => {
    let picture: Picture
    const job = frames.add(() => paint(canvas, picture), rest)
    // Ready a little before the page is scrolled to it.
    const watcher = new IntersectionObserver((entries) => job.show(entries.at(-1)!.isIntersecting), {
      rootMargin: '50%',
    })
    watcher.observe(canvas)
    $effect(() => {
      picture = read()
      job.ask()
    })
    return () => {
      watcher.disconnect()
      job.end()
    }
  }
}
