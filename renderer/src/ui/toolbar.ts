/** A row of buttons that is one stop of the Tab key; the arrow keys go from one to the next, Home and End to the ends. */

const buttonsOf = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLElement>('a, button')]

/** For an element with the role `toolbar`: `<div role="toolbar" aria-label="…" {@attach oneTabStop}>`. */
export function oneTabStop(bar: HTMLElement): () => void {
  const makeStop = (stop: HTMLElement | undefined) => {
    for (const button of buttonsOf(bar)) button.tabIndex = button === stop ? 0 : -1
  }
  const isUsable = (button: HTMLElement) => !button.matches(':disabled') && button.offsetParent !== null
  /** Of buttons that come, go or are disabled meanwhile, one stays the stop. */
  const keepStop = () => {
    const buttons = buttonsOf(bar)
    const stop = buttons.find((button) => button.tabIndex === 0 && isUsable(button)) ?? buttons.find(isUsable)
    if (buttons.some((button) => (button.tabIndex === 0) !== (button === stop))) makeStop(stop)
  }
  const press = (event: KeyboardEvent) => {
    const usable = buttonsOf(bar).filter(isUsable)
    const place = usable.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: usable.length - 1 }[event.key]
    if (place < 0 || next === undefined) return
    event.preventDefault()
    usable.at(next % usable.length)?.focus()
  }
  const follow = ({ target }: FocusEvent) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('a, button') : null
    if (button) makeStop(button)
  }
  keepStop()
  const watcher = new MutationObserver(keepStop)
  watcher.observe(bar, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  bar.addEventListener('keydown', press)
  bar.addEventListener('focusin', follow)
  return () => {
    watcher.disconnect()
    bar.removeEventListener('keydown', press)
    bar.removeEventListener('focusin', follow)
  }
}
