/** Presented to a room, card and picture are seen as a whole: they become smaller until they fit their places, where that is needed. */

/** In steps, largest first; what does not fit at the last scrolls. */
const sizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58] as const

/** For a place with a part of the lesson in it, whose styles know `--fit`. `isOn`: whether it is presented. */
export function fit(isOn: boolean): (place: HTMLElement) => (() => void) | undefined {
  return (place) => {
    if (!isOn) return
    let frame = 0
    const shrink = () => {
      for (const size of sizes) {
        place.style.setProperty('--fit', String(size))
        if (place.scrollHeight <= place.clientHeight) break
      }
    }
    const schedule = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(shrink)
    }
    // A formula that has been set, an answer that is explained, the window: all change the room that is needed.
    const changes = new MutationObserver(schedule)
    changes.observe(place, { childList: true, subtree: true })
    const sizing = new ResizeObserver(schedule)
    sizing.observe(place)
    schedule()
    return () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
      sizing.disconnect()
      place.style.removeProperty('--fit')
    }
  }
}
