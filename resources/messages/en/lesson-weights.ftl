### The lesson about weights and biases: its pictures.

## The network, and the question to all of its weights

ask = Ask every weight
asking = Asking …
preparing = Setting three weights to 0, one at a time …

## The numbers of each layer, to be counted

into =
    { $place ->
        [outputs] Into outputs
       *[layer] Into layer { $layer }
    }
count =
    { $place ->
        [outputs] Count outputs
       *[layer] Count layer { $layer }
    }
block-neurons = { $inputs } inputs, { $outputs } neurons
block-counted = { $weights } weights, { $biases } biases
# $sum (text)
together = Together <strong>{ $sum }</strong>
# $count (text) What the sum was said to be, such as 10,000.
you-said = you said: { $count }

## Weights that change nothing

# $share (text)
idle = <strong>{ $share }</strong> of the first layer’s weights change nothing
idle-picture = The 28 × 28 pixels, inked where weights are idle: fully where all of a pixel’s are.
# $share (text)
idle-title = Of the weights of the first layer { $share } are idle.
idle-border = The pixels whose weights are all idle are at the border.

## Three weights of one neuron

three = Three weights of one neuron
three-picture = The mean of some digits: ink in the middle, paper at the border.
pixel = row { $row }, column { $column }
# Below a weight, once the question is answered: what happened to the cost C.
effect =
    { $way ->
        [same] set to 0, C stays as it is
        [rise] set to 0, C rises by { $amount }
       *[fall] set to 0, C falls by { $amount }
    }

## In texts of the lesson

# Of three weights, the one that was asked for.
most = the one in row { $row }, column { $column }
