/**
 * Every control explains itself: pointing at it or focusing it shows its sentence in the line at the foot of the page,
 * and screen readers get the same sentence as its description.
 */

class CurrentHint {
  text = $state('')
}

/** What the foot line shows; empty when nothing is pointed at. */
export const currentHint = new CurrentHint()

type Attachment = (element: HTMLElement) => () => void

/** The same for the same sentence, so that an element keeps it while the page is updated. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing follows it
const attachments = new Map<string, Attachment>()

/** Attaches a hint to an element: `<div {@attach hint('…')}>`. */
export function hint(sentence: string): Attachment {
  const attachment = attachments.get(sentence) ?? createAttachment(sentence)
  attachments.set(sentence, attachment)
  return attachment
}

function createAttachment(sentence: string): Attachment {
  return (element) => {
    const control = element.matches('a, button, input, select, [tabindex]')
      ? element
      : (element.querySelector('input, select, button') ?? element)
    control.setAttribute('aria-description', sentence)
    const show = () => (currentHint.text = sentence)
    // A little later: an element that goes loses the focus while the page is being updated, when no state may be written.
    const hide = () =>
      queueMicrotask(() => {
        if (currentHint.text === sentence) currentHint.text = ''
      })
    const shown = ['pointerenter', 'focusin'] as const
    const hidden = ['pointerleave', 'focusout'] as const
    for (const name of shown) element.addEventListener(name, show)
    for (const name of hidden) element.addEventListener(name, hide)
    return () => {
      hide()
      for (const name of shown) element.removeEventListener(name, show)
      for (const name of hidden) element.removeEventListener(name, hide)
    }
  }
}
