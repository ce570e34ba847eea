### The pictures of the lesson about one neuron: its weights, its sum in parts, its bias.

name = Neuron { $number } of the first layer
weights = Weights w
    .explained = Its 784 weights, each where its pixel is: ink on blue raises this neuron’s sum, ink on orange lowers it.
terms = Terms x·w
    .explained = What each pixel of this drawing adds to the sum, blue, or takes away, orange: pixel times weight.
bias = Bias b
draw-first = Draw a digit on the pad. The neuron is waiting for ink.
# A fact, in “so it fires”.
fires =
    { $way ->
        [fire] fires
       *[silent] stays silent
    }
# $z is the sum.
verdict =
    { $way ->
        [fire] It fires: z = { $z }
       *[silent] It is silent: z = { $z }
    }

## The bars, with what they are called beside them: little room

bar-bias = bias b
bar-positive = ink on blue
bar-negative = ink on orange
bar-sum = sum z
# What the picture shows, for who does not see it.
sum =
    { $way ->
        [fire] The sum of the neuron: bias { $bias }, ink on blue adds { $positive }, ink on orange takes { $negative } away; z = { $z }, so it fires.
       *[silent] The sum of the neuron: bias { $bias }, ink on blue adds { $positive }, ink on orange takes { $negative } away; z = { $z }, so it stays silent.
    }
said =
    { $way ->
        [fire] You said that it fires.
       *[silent] You said that it stays silent.
    }
