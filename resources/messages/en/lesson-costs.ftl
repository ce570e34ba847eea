### The lesson about costs: its pictures. C is the cost, a an output.

## The costs, by their names, and shorter where there is little room

cost =
    { $id ->
        [mse] MSE
        [ce] cross-entropy
        [mae] MAE
       *[hinge] hinge
    }
cost-short =
    { $id ->
        [mse] MSE
        [ce] CE
        [mae] MAE
       *[hinge] hinge
    }

## Ten outputs that can be dragged

empty = Draw a digit on the pad. The ten outputs are waiting for ink.
# $cost (text)
dearest-right = Dearest right answer: <strong>{ $cost }</strong>
# $cost (text)
cheapest-wrong = Cheapest wrong answer: <strong>{ $cost }</strong>
none-yet = none yet
restore = Back to my network’s answer
# $items (text) For each output an `outputs-item`, with commas between them.
outputs-title =
    { $verdict ->
        [right] Ten outputs: { $items }. The right digit is { $truth }; the answer is { $given }, right.
       *[wrong] Ten outputs: { $items }. The right digit is { $truth }; the answer is { $given }, wrong.
    }
# $output (text)
outputs-item = { $digit } has { $output }
output = Output { $digit }
output-right = Output { $digit }, the right digit
# $output (text)
output-is = Output { $digit }: { $output }
# $output (text)
output-right-is = Output { $digit }, the right digit: { $output }
output-axis = output a
verdict =
    { $verdict ->
        [right] right
       *[wrong] wrong
    }
# Beside the row of digits, of which one is to be chosen.
right-digit = right digit
right-digit-is = The right digit is { $digit }
# Above the columns of a table.
head-cost = cost
head-pushes = which way it pushes each output (each row has its own scale)
# Of a cost, for who does not see the arrows. $up and $down (text): digits with commas between them. $amount (text)
pushes-both = { $cost } pushes { $up } up by { $amount } and pushes { $down } down
# $up (text) $amount (text)
pushes-up = { $cost } pushes { $up } up by { $amount }
# $down (text)
pushes-down = { $cost } pushes { $down } down
pushes-nothing = { $cost } pushes nothing

## A right and a wrong answer

# $cost (text)
pair-right = The right answer says { $given } where { $truth } is right, and costs { $cost }.
# $cost (text)
pair-wrong = The wrong answer says { $given } where { $truth } is right, and costs { $cost }.
pair-less = The wrong answer costs less.
pair-said =
    { $given ->
        [never] You said that a wrong answer always costs more.
       *[possible] You said that this is possible.
    }
pair-name =
    { $id ->
        [right] right answer: { $given }
       *[wrong] wrong answer: { $given }
    }
pair-axis = cost C: mean squared error

## How hard each cost pushes

# $items (text) For each cost a `push-item`, with commas between them.
push-title = The push on the true output, as it sinks from { NUMBER($from) } to { NUMBER($to) }: { $items }.
# $times (text)
push-item = { $cost } { $times } times
push-said = You said { $cost }.
push-said-alike = You said that all push alike.
# At the axes.
push-axis = push, against the push at { NUMBER($at) }
push-axis-output = true output, sinking

## Four runs

race-none = Digits read right, no run yet.
# $items (text) For each cost a `race-item`, with “;” between them.
race-title = Digits read right at the end: { $items }.
# $share (text)
race-item = with { $cost } { $share }
race-said-alike = You said that all four read about as many.
race-said = You said that { $cost } hardly learns.
# At the axes.
race-axis = digits read right
race-axis-batches = batches; dots: validation digits
race-axis-batches-short = batches
race-guessing = 1 in 10: guessing
