### What is said of a run above the button that trains it, and the way to train again from the same start.

outcome = Outcome
seeking = Looking for settings that learn …
cure-hint = The same first weights and the same order of digits: only what is named here differs.
back-to-good =
    { $updates ->
        [one] Back to the weights after { $updates } update
       *[other] Back to the weights after { $updates } updates
    }

# Above a button that has one of the names below.
continues = Continues the trained network.
# $title is what the button says.
fresh-hint = { $title }: begins again with the first weights of this seed, so that runs can be compared fairly.
fresh-same = Train from the same start
# Where the weights of the network came from a file.
fresh-random = Train from random weights
# $change is what would be other settings, such as “α (η) 0.1”.
cure-same = Train from the same start with { $change }
cure-random = Train from random weights with { $change }
