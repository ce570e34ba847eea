### The network on the workbench: its picture, its layers, the ten outputs with the answer, and the forward pass step by step.

title = The network
# Below the title: how many numbers the network has, and how often they have been changed.
size-random = { $parameters } weights and biases, random
size-after =
    { $updates ->
        [one] { $parameters } weights and biases, after { $updates } update
       *[other] { $parameters } weights and biases, after { $updates } updates
    }
size-hint = Every connection has a weight and every neuron a bias. Training changes these numbers and nothing else.
pixels = 784 pixels
pixels-hint = The input: 28 × 28 pixels, each a grey level from 0 (paper) to 1 (ink).

## Layers

# A short button that adds a hidden layer.
add-layer = Layer
add-layer-hint = Add a hidden layer before the outputs. More layers can build features out of features; they also learn more slowly.
layer = Hidden layer { $layer }
layer-neurons = Neurons in hidden layer { $layer }
layer-neurons-hint = Neurons: how many features this layer can look for. More can learn more, and take longer.
layer-remove = Remove hidden layer { $layer }
layer-remove-hint = Remove this hidden layer. With none left, the pixels feed the outputs directly.
layer-activation = Activation of hidden layer { $layer }
layer-activation-hint = Activation f in a = f(z). ReLU passes what is positive, leaky ReLU a trace of the rest; sigmoid squeezes into 0 to 1, tanh into −1 to 1; linear changes nothing.
# A button that leads back from all neurons of a layer to the whole network.
layer-whole = Hidden layer { $layer }: all { $neurons } neurons
layer-all = Show all { $neurons } neurons of hidden layer { $layer }
layer-all-hint = The most active neurons stand above, large. Below are all { $neurons }, a cell for each, the bluer the more active. Click to show all of them large.
# So many neurons are not shown large. Where there is no room for the word, “+ 12” stands alone.
layer-more = + { $count } more

## The picture

neurons = Neurons
neurons-hint = Neurons: point at one to read its numbers, click it to look inside. Arrow keys go from one to the next, Enter looks inside, with Shift they go through its connections.
legend-positive = positive
legend-negative = negative
off =
    { $count ->
        [one] { $count } neuron off
       *[other] { $count } neurons off
    }
off-hint = Neurons that are off count as 0 in the answer shown here. The weights stay as they are; training, scores and files know nothing of it.
switch-all-on = Switch all on

## A connection between two neurons. $from and $to are their names, such as “Hidden layer 1, neuron 7”.

wire = A connection
# What is in <to> stands paler between the two.
wire-ends = { $from } <to>to</to> { $to }
wire-described = Connection from { $from } to { $to }: activation a = { $activation }, weight w = { $weight }; it adds a·w = { $product } to the sum.
wire-none = No connection of this neuron carries anything.
wire-activation = activation a
wire-weight = weight w
wire-product = product a·w
close = Close

## The answer and the ten outputs

answer = Answer
answer-none = Draw a digit, and the network says what it reads.
answer-last = The answer comes last.
answer-right = That is right.
# $digit comes with its article, “a seven”, or is the name of a class.
answer-truth = It is { $digit }.
answer-random = A guess: the weights are random.
answer-greatest = Output { $output } is the greatest: { $value }.
# Why another output is not the answer: $sum is the z of the answer.
answer-greater = Its z is { $sum }: greater than that of { $output }.
answer-ask = Click another digit: why not that one?
why = Why?
why-hint = Why? Paints over the drawing which ink pushed the answer’s weighted sum up, blue, and down, orange. Click an output to ask why not that one. Key: W.
outputs = The ten output neurons
outputs-hint =
    { $kind ->
        [softmax] The ten outputs, one for each digit. Softmax makes them add up to 1, so each reads as a share of belief. Click one to see why it, or why not.
        [sigmoid] The ten outputs, one for each digit. Each sigmoid lies between 0 and 1 by itself; they need not add up to 1. Click one to see why it, or why not.
       *[linear] The ten outputs, one for each digit. Each is its weighted sum as it is; bars show what lies between 0 and 1. Click one to see why it, or why not.
    }
# Where the classes have names.
outputs-hint-named = { $digit }: { $name }. { outputs-hint }
# Behind an output’s number, for screen readers.
outputs-truth = , the right one

## The forward pass, step by step

pass = Forward pass, step by step
pass-none = Draw a digit to follow it through the network.
pass-step = Step { $step } of { $steps }
pass-back = Back
pass-next = Next
pass-play = Play
pass-play-hint = Play: goes on by itself, a step every five seconds.
pass-pixels = The 784 pixels are the numbers that the network begins with: 0 is paper, 1 is ink.
pass-pixels-inked =
    { $count ->
        [one] { $count } of 784 is above 0.
       *[other] { $count } of 784 are above 0.
    }
pass-sum-hidden = Each neuron of the hidden layer { $layer } multiplies its { $inputs } inputs by its weights, adds them up and adds its bias. Here is neuron { $neuron }, the greatest.
# $output is a digit, or the name of a class.
pass-sum-output = Each neuron of the output layer multiplies its { $inputs } inputs by its weights, adds them up and adds its bias. Here is output { $output }, the greatest.
pass-softmax = Softmax turns the ten sums into ten shares that are above 0 and add up to 1.
pass-activation =
    { $active ->
        [one] The activation function f makes each sum the neuron’s activation: { $active } of { $neurons } is above 0.
       *[other] The activation function f makes each sum the neuron’s activation: { $active } of { $neurons } are above 0.
    }
pass-answer = The answer is the output with the greatest activation, the argmax: { $output }.
pass-answer-numbers = argmax a = { $output }: { $greatest }; the next is { $second }.
