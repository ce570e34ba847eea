### The lesson about names: what everything in a network is called. Neurons, inputs and layers count from 0.

## What a name says, in words: w₂₁⁽¹⁾ is “to 2, from 1, into layer 1”

# $to (text)
part-input = input { $to }
# $to (text) $layer (text)
part-neuron = neuron { $to } of layer { $layer }
# $to (text) $layer (text)
part-bias = the bias of neuron { $to } of layer { $layer }
# $to (text) $from (text) $layer (text)
part-weight = to { $to }, from { $from }, into layer { $layer }

## Where something is in the picture, without its name: what can be pointed at

place-input = the circle of input { $to }
place-neuron = the circle of neuron { $to } of layer { $layer }
place-bias = the short line into neuron { $to } of layer { $layer }
place-first-weight = the line from input { $from } to neuron { $to } of layer { $layer }
place-weight = the line from neuron { $from } of layer { $before } to neuron { $to } of layer { $layer }

## The small network

net = A network with two inputs, four neurons and one output.
# $items (text) For each of three lines a `letters-item`.
letters = Three lines stand out: { $items }.
letters-item =
    { $layer ->
        [1] { $letter } from input { $from } to neuron { $to }
       *[other] { $letter } from neuron { $from } to output { $to }
    }
# $part (text) One of the texts that begin with `part-`.
answered-item = { $letter } is { $symbol }, { $part }
said-letter = You said { $letter }.
said-nothing = You said nothing.
# $part (text) One of the texts that begin with `part-`.
mark = { $label }: { $part }
# Above its columns.
column-inputs = layer 0: inputs
column-hidden = layer 1
column-output = layer 2: output
# At the short line of a bias.
bias = bias

## To be found

hunt = Point at <strong>{ $symbol }</strong> <count>({ $number } of { $count })</count>
all-found = All found.
# $part (text) One of the texts that begin with `part-`.
told-right = Right: { $symbol }: { $part }.
told-other = That is { $symbol }: { $part }.

## The person’s network, and the form in which a name is typed

# $sizes (text) Neurons of each layer, such as “784, 30, 10”.
own = Your network: { $sizes } neurons in layers 0 to { $last }.
# $part (text) One of the texts that begin with `part-`.
own-line = One line stands out: { $part }.
# $from (text) $to (text)
own-unnamed = One line stands out, from { $from } to { $to } of the next layer.
own-all-named = All lines have their names.
# $items (text) For each line a `own-lines-item`, with “;” between them.
own-lines = Lines: { $items }.
# $from (text) $to (text)
own-lines-item = { $letter } from { $from } in layer { $before } to { $to } in layer { $layer }
line = Line { $letter }
# The short word beside a field, and its name.
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

## In texts of the lesson

# Of three lines, the one that was asked for. $from (text) $to (text)
picked = the one from { $from } to { $to }
