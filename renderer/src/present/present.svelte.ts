/** Present mode: the workbench for a room, with large type, the pad beside a huge answer, and a clicker's keys. */

/** What a clicker goes through instead of training: the forward pass, while it is open. */
export type Stepped = { next(): void; back(): void }

class Present {
  isOn = $state(false)
  /** Without it, Next trains and pauses, and Back stops. */
  stepped: Stepped | null = null
  /** Goes to where the hands for the question that is shown are counted; null while none is. */
  countHands = $state.raw<(() => void) | null>(null)

  toggle(): void {
    if (this.isOn) this.leave()
    else this.begin()
  }

  begin(): void {
    this.isOn = true
    document.documentElement.dataset['present'] = ''
  }

  leave(): void {
    this.isOn = false
    delete document.documentElement.dataset['present']
  }
}

export const present = new Present()

/** What a key is in present mode: clickers send Page Down and Page Up. Null for all others. */
export function presentKey(key: string): 'next' | 'back' | 'leave' | null {
  return key === 'PageDown' ? 'next' : key === 'PageUp' ? 'back' : key === 'Escape' ? 'leave' : null
}
