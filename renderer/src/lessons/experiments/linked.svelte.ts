/** What is pointed at in a formula, a text or a picture: everything that shows the same stands out. */
class Linked {
  term = $state<string | null>(null)
}

export const linked = new Linked()
