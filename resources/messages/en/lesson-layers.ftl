### The lesson about features, layer by layer: its pictures.

looking = Looking into the layers …

## What layers are called: below a picture of each

layer-pixels = pixels
layer-hidden = layer { $number }
layer-outputs = outputs

## Pictures of neurons, to be told apart: trained, or as chance made them

quiz = Weights of first-layer neurons
# A picture, for who does not see it. “marked”: the person takes it for trained.
quiz-picture =
    { $is ->
        [marked] Picture { $number }, taken for trained
        [trained] Picture { $number }, trained
        [marked-trained] Picture { $number }, taken for trained, trained
        [random] Picture { $number }, random
        [marked-random] Picture { $number }, taken for trained, random
       *[plain] Picture { $number }
    }
# Below a picture. Short.
quiz-trained = trained
quiz-random = random
quiz-marked = trained?

## What can be read from each layer

climb = Climb to the next layer
ladder-title = Digits read from each layer.
# $items (text) For each layer a `ladder-item`, with commas between them.
ladder-line =
    { $id ->
        [trained] Trained: { $items }.
       *[untrained] Untrained: { $items }.
    }
# $share (text)
ladder-item = { $layer } { $share }
ladder-said =
    { $way ->
        [rise] You said that more is read from layer to layer.
        [same] You said that about as much is read from layer to layer.
       *[fall] You said that less is read from layer to layer.
    }
ladder-axis = read right from this layer alone
# At a line.
ladder-name =
    { $id ->
        [trained] trained
       *[untrained] untrained
    }

## How alike digits are in each layer

# $layer (text) $moved (text) $same (text) $others (text)
likeness = Likeness in { $layer }: itself, moved { $moved }, same digit { $same }, other digits { $others }
likeness-kind =
    { $id ->
        [moved] itself, moved
        [same] same digit
       *[others] other digits
    }
this-one = This one
likeness-said =
    { $given ->
        [moved] You said: to itself.
       *[same] You said: to the same digit.
    }
likeness-map = A map: a hundred digits from 0 to 9, down and across; inked where two of them are alike.

## Neurons that are switched off

halve = Switch off the half that is needed least
switches = Neurons of layer 1
# $points (text) Points of a hundred.
switch-loss = Neuron { $number }: { $points } points less without it
switch-nothing = Neuron { $number }: nothing is lost without it
all-neurons =
    { $count ->
        [one] { $count } neuron
       *[other] all { $count } neurons
    }
switched-off = { $count } switched off

## In texts of the lesson

# In “it reads 90 %: more than from the pixels”.
way =
    { $way ->
        [rise] more
        [fall] less
       *[same] about as much
    }
closer =
    { $id ->
        [moved] itself
       *[same] the other
    }
the-pixels = the pixels
the-outputs = the outputs
the-layer = layer { $number }
