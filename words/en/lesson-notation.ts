/** Made of resources/messages/en/lesson-notation.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'part-input': { to: string }
  'part-neuron': { layer: string; to: string }
  'part-bias': { layer: string; to: string }
  'part-weight': { from: string; layer: string; to: string }
  'place-input': { to: string | number }
  'place-neuron': { layer: string | number; to: string | number }
  'place-bias': { layer: string | number; to: string | number }
  'place-first-weight': { from: string | number; layer: string | number; to: string | number }
  'place-weight': { before: string | number; from: string | number; layer: string | number; to: string | number }
  net: null
  letters: { items: string }
  'letters-item': { from: string | number; layer: number; letter: string | number; to: string | number }
  'answered-item': { letter: string | number; part: string; symbol: string | number }
  'said-letter': { letter: string | number }
  'said-nothing': null
  mark: { label: string | number; part: string }
  'column-inputs': null
  'column-hidden': null
  'column-output': null
  bias: null
  hunt: { count: string | number; number: string | number; symbol: string | number }
  'all-found': null
  'told-right': { part: string; symbol: string | number }
  'told-other': { part: string | number; symbol: string | number }
  own: { last: string | number; sizes: string }
  'own-line': { part: string }
  'own-unnamed': { from: string; to: string }
  'own-all-named': null
  'own-lines': { items: string }
  'own-lines-item': {
    before: string | number
    from: string
    layer: string | number
    letter: string | number
    to: string
  }
  line: { letter: string | number }
  'field-layer': null
  'field-layer.label': null
  'field-to': null
  'field-to.label': null
  'field-from': null
  'field-from.label': null
  'name-it': null
  'named-right': { symbol: string | number }
  swapped: null
  'wrong-layer': null
  'not-yet': null
  picked: { from: string; to: string }
}
export const t = messagesOf<Texts>(
  'lesson-notation',
  `part-input = input { $to }
part-neuron = neuron { $to } of layer { $layer }
part-bias = the bias of neuron { $to } of layer { $layer }
part-weight = to { $to }, from { $from }, into layer { $layer }
place-input = the circle of input { $to }
place-neuron = the circle of neuron { $to } of layer { $layer }
place-bias = the short line into neuron { $to } of layer { $layer }
place-first-weight = the line from input { $from } to neuron { $to } of layer { $layer }
place-weight = the line from neuron { $from } of layer { $before } to neuron { $to } of layer { $layer }
net = A network with two inputs, four neurons and one output.
letters = Three lines stand out: { $items }.
letters-item =
    { $layer ->
        [1] { $letter } from input { $from } to neuron { $to }
       *[other] { $letter } from neuron { $from } to output { $to }
    }
answered-item = { $letter } is { $symbol }, { $part }
said-letter = You said { $letter }.
said-nothing = You said nothing.
mark = { $label }: { $part }
column-inputs = layer 0: inputs
column-hidden = layer 1
column-output = layer 2: output
bias = bias
hunt = Point at <strong>{ $symbol }</strong> <count>({ $number } of { $count })</count>
all-found = All found.
told-right = Right: { $symbol }: { $part }.
told-other = That is { $symbol }: { $part }.
own = Your network: { $sizes } neurons in layers 0 to { $last }.
own-line = One line stands out: { $part }.
own-unnamed = One line stands out, from { $from } to { $to } of the next layer.
own-all-named = All lines have their names.
own-lines = Lines: { $items }.
own-lines-item = { $letter } from { $from } in layer { $before } to { $to } in layer { $layer }
line = Line { $letter }
field-layer = layer
    .label = Layer
field-to = to
    .label = To
field-from = from
    .label = From
name-it = Name it
named-right = Right: { $symbol }.
swapped = The two are swapped: the first index is where the line leads to, the second where it comes from.
wrong-layer = The layer is the one that the line leads into. The inputs are layer 0.
not-yet = Not yet. Read the number at the right end of the line, the number at its left end, and the layer at its right end.
picked = the one from { $from } to { $to }
`,
)
