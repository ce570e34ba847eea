### The lesson about activation functions: its pictures. f is the activation function, z the weighted sum.

## Buttons

multiply = Multiply the layers
multiplying = Multiplying …
measure = Measure and train

## Four networks

network-none = no hidden layer
network-one = 1 layer, no f
network-three = 3 layers, no f
network-relu = 1 layer, ReLU
# $items (text) For each network `four-untrained` or `four-wrong`, with “;” between them.
four-title = Four networks with { $neurons } neurons in each hidden layer. { $items }.
four-untrained = { $name }: not trained yet
four-wrong = { $name }: { $share } read wrong
four-said = You said that the best is: { $name }.
four-axis = digits read wrong: shorter is better
you-said-best = you said: best

## A network as one layer

collapse-title = Answers of a network against those of its one layer.
# $largest (text)
collapse-linear =
    { $size ->
        [tiny] Three layers without f: they differ by nothing but rounding, and { $same } of { $digits } digits get the same answer.
       *[large] Three layers without f: they differ by up to { $largest }, and { $same } of { $digits } digits get the same answer.
    }
# $largest (text)
collapse-relu =
    { $size ->
        [tiny] One layer with ReLU: they differ by nothing but rounding, and { $same } of { $digits } digits get the same answer.
       *[large] One layer with ReLU: they differ by up to { $largest }, and { $same } of { $digits } digits get the same answer.
    }
collapse-sheet = All layers of the network without f, multiplied into one: 784 weights for each digit
# At the two axes.
collapse-network = z of the network
collapse-layer = z of the one layer

## The gradient from layer to layer

depth-unmeasured = The length of the gradient in each of seven layers, not measured yet.
# $items (text) For each function `depth-item`, with “;” between them.
depth-title = The length of the gradient in the first and in the last layer: { $items }.
# $first (text) $last (text) $share (text)
depth-item = with { $name } { $first } and { $last }, after training { $share } read right
depth-said =
    { $times ->
        [1] You said that with sigmoid it is about the same.
       *[other] You said that with sigmoid it is about { $times } times shorter.
    }
# At the axes.
depth-length = length of the gradient
depth-output = output
depth-back = back through the layers, to the first →
# $share (text) Below the name of a function.
depth-right = { $share } right

## The functions and their slopes

# $items (text) For each function `slope-item`, with “;” between them.
slope-title = At z = { $z }: { $items }.
# $value (text) $slope (text)
slope-item = { $name } is { $value } with slope { $slope }
slope-slider = Sum z
# $z (text) $slope (text)
slope-slider-at = z = { $z }, slope of sigmoid { $slope }

## In texts of the lesson

# How long the gradient of the first layer is beside that of the last.
faded =
    { $way ->
        [same] about as long
        [ten] about 10 times shorter
       *[thousand] about 1,000 times shorter
    }
