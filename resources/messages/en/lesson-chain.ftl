### The lesson about the chain rule: its pictures. w is a weight, a an activation, C the cost, δ the slope of the cost by a weighted sum.

## The small network

# $input (text) $weight (text) $activation (text) $second (text) $output (text) $cost (text)
tiny-title = A network of 2 inputs, 4 hidden neurons and 1 output. One path stands out: from input { $input } over the weight { $weight } to a hidden neuron with activation { $activation }, over the weight { $second } to the output { $output }, which should be { $target }; the cost is { $cost }.
tiny-said =
    { $way ->
        [rise] You said that the cost rises.
        [fall] You said that the cost falls.
       *[same] You said that the cost stays the same.
    }
# Below “you said”, in the picture.
tiny-you-said =
    { $way ->
        [rise] rises
        [fall] falls
       *[same] stays
    }
tiny-target = should be { $target }
tiny-cost = cost
tiny-slider = Weight w
# $weight (text) $cost (text)
tiny-slider-at = w = { $weight }, cost { $cost }

## The paths in the person’s network

# $answer (text) $label (text) $neuron (text)
own = It reads { $answer }; it is to learn { $label }. The weight leads to hidden neuron { $neuron }.
# Beside the slope by the chain rule: the same, found by changing the weight a little.
by-nudging = by nudging
# $items (text) For each output a `paths-item`, with commas between them. $sum (text)
paths-title =
    { $count ->
        [one] Weight times δ along the one path: { $items }; together { $sum }. The strongest leads over output { $strongest }.
       *[other] Weight times δ along each of the { $count } paths: { $items }; together { $sum }. The strongest leads over output { $strongest }.
    }
# $product (text)
paths-item = { $product } over output { $output }
paths-said =
    { $given ->
        [strongest] You said: the strongest path.
        [sum] You said: all paths together.
       *[own] You said: its own target.
    }
paths-hidden = Weight and δ of each path; the products are not shown.
# Above the column of outputs.
paths-output = output
paths-sum = sum = ∂C/∂a
# One that can be pointed at. $weight (text) $delta (text)
path = The path over output { $output }: w { $weight }, δ { $delta }

## How long it takes

times-none = Not measured yet.
# $back (text) $nudging (text) Times such as “12 ms”. $times (text)
times-title = All slopes by one sweep back: { $back }. By nudging each weight: { $nudging }, { $times } times as long.
# $time (text)
times-back = one sweep back, all slopes: <time>{ $time }</time>
# $time (text)
times-nudging = nudging each weight once: <time>{ $time }</time>
measure-both = Measure both
# Along the axis, which has marks far apart.
mark =
    { $id ->
        [millisecond] 1 ms
        [second] 1 s
        [minute] 1 min
        [hour] 1 h
        [day] 1 day
       *[month] 1 month
    }

## In texts of the lesson

# Of the paths, the one that was asked for.
picked = the one to output { $output }
