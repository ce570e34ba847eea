/** The ten outputs as bars. Each is a button that asks why it is as it is. */
import { formatFixed, make } from './elements.ts'

type Row = { readonly button: HTMLButtonElement; readonly bar: HTMLElement; readonly number: HTMLElement }

export class Outputs {
  readonly #rows: readonly Row[]

  constructor(list: HTMLElement, names: readonly string[], choose: (output: number) => void) {
    list.classList.toggle(
      'named',
      names.some((name) => name.length > 1),
    )
    this.#rows = names.map((name, output) => {
      const button = make('button', 'output')
      button.type = 'button'
      const track = make('span', 'track')
      track.setAttribute('aria-hidden', 'true')
      const bar = track.appendChild(make('span', 'bar'))
      const number = make('span', 'number', '–')
      button.append(make('span', name.length > 1 ? 'name long' : 'name', name), track, number)
      button.addEventListener('click', () => choose(output))
      list.appendChild(make('li')).append(button)
      return { button, bar, number }
    })
  }

  /** `outputs`: null while there is nothing to read. `asked`: the output that is explained. */
  show(outputs: ArrayLike<number> | null, best: number | null, asked: number | null): void {
    this.#rows.forEach(({ button, bar, number }, output) => {
      const value = outputs?.[output] ?? 0
      bar.style.width = `${100 * Math.max(0, Math.min(1, value))}%`
      number.textContent = outputs ? formatFixed(value, 3) : '–'
      button.disabled = !outputs
      button.classList.toggle('greatest', output === best)
      button.setAttribute('aria-pressed', String(output === asked))
    })
  }
}
