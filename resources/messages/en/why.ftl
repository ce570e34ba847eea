### Looking inside: a neuron with its numbers, and what the ink does to an output. Symbols such as z, a, x·w are those of the lessons.

## What neurons are called

# A neuron by its place, in titles and at the beginning of a sentence.
name-pixel = Pixel in row { $row }, column { $column }
# $neuron is the digit that it stands for.
name-output = Output neuron { $neuron }
# $layer and $neuron (text) count from 1.
name-hidden = Hidden layer { $layer }, neuron { $neuron }

## One neuron in a line at the foot of the page. $name is its name as above.

pixel-input = { $name }: one of the 784 inputs.
pixel-level = { $name }: grey level { $level }.
# $activation is the name of a function, such as “ReLU”.
neuron-rests = { $name }: sums { $inputs } inputs times their weights, adds its bias, and applies { $activation }.
neuron-works = { $name }: weighted sum z = b + Σ x·w = { $sum } over { $inputs } inputs; activation a = { $activation }({ $sum }) = { $result }. A click or Enter looks inside.
neuron-softmax = { $name }: weighted sum z = b + Σ x·w = { $sum } over { $inputs } inputs; activation a = softmax of all ten z = { $result }. A click or Enter looks inside.

## Formulas with their numbers

formula-relu = a = f(z) = max(0, { $z }) = { $a }
formula-softmax = a = e^z / Σ e^z of all ten outputs = { $a }

## The panel of a neuron

inside = Inside a neuron
off = Off
off-hint = Off: its activation counts as 0 in the answer shown here, so that you see what it is for. The weights stay as they are; training, scores and files know nothing of it.
off-formula = Switched off: a counts as 0.
close = Close
close-hint = Close the neuron. Key: Escape.
picture-weights =
    .title = Weights w
    .help = Its 784 weights, each where its pixel is: ink on blue raises this neuron’s sum, ink on orange lowers it.
picture-slope =
    .title = Slope ∂z/∂x
    .help = How its sum would change with each pixel at this drawing, through all layers before: blue up, orange down.
picture-terms =
    .title = Terms x·w
    .help = What each pixel of this drawing adds to the sum, blue, or takes away, orange: pixel times weight.
picture-shares =
    .title = Share x·∂z/∂x
    .help = What each pixel of this drawing adds, blue, or takes away, orange: pixel times slope.
# What the strongest colour of a picture stands for, behind its title.
up-to = up to ±{ $greatest }
inputs = The strongest inputs
# Heads of columns: where an input comes from.
input-pixel = row, column
input-neuron = neuron
follow-hint = One layer back: look inside the neuron that this input comes from.
# So many inputs that are not in the table.
inputs-more = { $count } more
bias = bias b
invitation = Draw a digit, and its numbers come to life.
curve = Activation curve: at z = { $z } it gives a = { $a }
curve-hint = Its activation curve: z goes to the right, a = f(z) upwards. The dot is where it stands now.
curve-hint-softmax = Its share of the belief as its z changes, the other nine outputs staying as they are. The dot is where it stands now.

## Over the drawing, while “Why?” is on

why = Why
why-answer = Why { $digit }?
why-not = Why not { $digit }?
# What is in <spoken> only screen readers say, what is in <shown> they do not. $sum has its sign: “+3.21”.
ink-for = <spoken>Ink speaks </spoken>for it { $sum }
ink-against = against it { $sum }
biases = <shown>b</shown><spoken>, biases</spoken> { $sum }
rest = rest { $sum }
