### The lesson about the landscape of the cost: its pictures. C is the cost.

train = Train from the beginning
training = Training, and measuring around its way …
train-another = Train another network
training-another = Training the other network …

## The plane of a run

direction = direction { $number }
# $start (text) $end (text)
map-title = The cost over the plane of the run, as a map. The run goes from cost { $start } at the left to { $end } at the right, over { $points } points.
beads-title = The same as a landscape. The run’s own costs are beads; the line to the ground under each says how far the run is from the plane.

## How much of the way two directions hold

# $count (text) $first (text) $second (text)
shares-title = Of the way through { $count } directions, the first holds { $first }, the second { $second }.
shares-said = You said { $percent } % for both.
# $count (text)
shares-unknown = The way goes through { $count } directions, one for each weight and bias. How much of it two of them hold is not known yet.
# Below their number, which is written large.
directions = directions, one for each weight and bias
# $share (text)
first-direction = first direction: { $share }
# $share (text)
second-direction = second: { $share }
# $share (text)
other-directions = all others together: { $share }

## The line to another network

# $own (text) $half (text) $other (text) $share (text)
between-title = The cost on the line from your network to another one: { $own } at yours, { $half } half way, { $other } at the other. It is read right { $share } of the time half way.
between-unknown = A straight line from your network to another one. The cost between them is not known yet.
between-said =
    { $given ->
        [lower] You said: lower than both.
        [between] You said: about as low as both.
       *[higher] You said: higher than both.
    }
# At the axis: the two ends of the line and its middle.
between-cost = cost C
between-own = your network
between-half = half way
between-other = another seed
between-weights = every weight goes straight from its one value to the other
# $cost (text) $share (text)
between-read = C = { $cost }, { $share } right
walk = Walk
# $cost (text)
walk-at = cost { $cost }
