### The pictures of the lesson about one weight that is moved, and about all weights at once.

weight = Weight w
# The slider, read out.
weight-value = w = { $w }, cost { $cost }
count = Ask every weight
counting = Asking …
# A fact: which of three weights does nothing.
silent = the one whose pixel is paper in every digit
# A fact, in “The cost will …”.
way =
    { $way ->
        [fall] fall
        [rise] rise
       *[same] stay exactly the same
    }

## The network with one of its weights bright

# What the picture shows, for who does not see it. $sizes is a list of numbers.
network-layer = Your network: { $sizes } neurons. All weights of the first layer stand out.
network-weight = Your network: { $sizes } neurons. One weight stands out: from { $from } to { $to }, w = { $w }.
# Names of neurons, in the sentence above and beside the picture.
pixel = pixel { $number }
output = output { $number }
neuron = neuron { $number } of layer { $layer }
# Above the columns of the picture. $count (text) is a number.
pixels-count = { $count } pixels
neurons-count = { $count } neurons
outputs-count = { $count } outputs

## The cost along the weight

cost-curve = The cost along this weight. At w = { $w } it is { $cost }; its slope there is { $slope }. It is lowest at w = { $lowest }.
cost-said =
    { $way ->
        [fall] You said that it falls.
        [rise] You said that it rises.
       *[same] You said that it stays the same.
    }
cost-at = { $cost } at w = { $w }
# $places is a list such as “0.123 at w = 0.5, 0.125 at w = 0.6”.
cost-dots = The cost where you have been: { $places }.
weight-axis = weight w

## All weights of the first layer

shares = Raise a weight of the first layer a little:
share-falls = cost falls
share-rises = cost rises
share-stays = nothing happens
shares-said = You said that it falls for { $share }.
idle-pixels = the nearer a pixel is to this colour, the more of its weights are idle

## Three weights

three = Three weights of neuron { $number }
mean-digit = The mean of some digits: ink in the middle, paper at the border.
place = row { $row }, column { $column }
