### What a network that is saved as a web page says of itself to whoever opens that page. It is in English until the rest of the page has message files.

# The page's title; $sizes such as 784-30-10.
title =
    { $reads ->
        [pictures] { $sizes }: a network that reads pictures
       *[digits] { $sizes }: a network that reads digits
    }
# One layer of those that `way` lists. $activation is a name such as ReLU.
hidden-layer =
    { $neurons ->
        [one] into { $neurons } neuron ({ $activation })
       *[other] into { $neurons } neurons ({ $activation })
    }
output-layer = into 10 outputs ({ $activation })
# $layers is a list of the messages above.
way =
    { $count ->
        [one] 784 pixels go { $layers }: { $count } number in all, its weights and biases.
       *[other] 784 pixels go { $layers }: { $count } numbers in all, its weights and biases.
    }
untrained = Its weights are as they came by chance: it has not been trained, and guesses.
# $data is a list of data sets, each in quotes.
trained =
    It was trained in Inkling on { $data }: { $epochs ->
        [one] { $epochs } epoch
       *[other] { $epochs } epochs
    }, { $updates ->
        [one] { $updates } update of its weights.
       *[other] { $updates } updates of its weights.
    }
data-set = “{ $title }”
# Two data sets, each with its quotes; with three, $first has the first two.
data-sets = { $first } and { $second }
# $percent (number)
score =
    { $digits ->
        [validation] It reads { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % of its validation digits right; it was trained on none of them.
       *[mnist-test] It reads { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % of MNIST’s test digits right; it was trained on none of them.
    }
weights-exact = Its weights are here as 32-bit numbers, to the last bit as in Inkling.
weights-rounded = Its weights are here as 16-bit numbers, which makes the file half as large: outputs may differ from Inkling’s by a thousandth or so.
