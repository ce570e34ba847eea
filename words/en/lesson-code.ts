/** Made of resources/messages/en/lesson-code.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  write: null
  writing: null
  run: null
  prints: null
  listing: { file: string | number }
  copy: null
  save: { file: string | number }
  copied: null
  'copy-by-hand': null
  saved: { file: string | number }
  'comment-start': null
  'comment-shape': null
  'comment-functions': null
  'comment-through-weights': null
  'comment-through-function': null
  'comment-through-both': null
  'comment-indices': null
  right: null
  near: { way: 'small' | 'large' | 'guess' }
}
export const t = messagesOf<Texts>(
  'lesson-code',
  `write = Write it as a program
writing = Writing …
run = Let Inkling do the same
prints = What it prints
listing = The program { $file }
copy = Copy
save = Save { $file }
copied = The program is copied.
copy-by-hand = Select the text, and copy it with Ctrl and C.
saved = { $file } is saved.
comment-start = first weights, and one batch of digits
comment-shape = [inputs, outputs] each
comment-functions = one for each layer
comment-through-weights = through the weights
comment-through-function = through the function
comment-through-both = through the weights, and through the function
comment-indices = W[l][j][k]: to j, from k
right = the one that subtracts the rate times the gradient
near =
    { $way ->
        [small] nearly 0
        [large] much more
       *[guess] about what guessing costs
    }
`,
)
