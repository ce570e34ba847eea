### On the command line: what `inkling train` and `inkling runs resume` say while they train and at the end. Costs, shares and durations are numbers with
### their units, such as “0.0712”, “97.31 %” and “12 s”.

## While it trains

too-few-to-keep-aside = There are too few digits to keep any aside: validation scores are of those that are trained on.
# A line for each epoch. $epoch (text), $epochs (text)
epoch-line = Epoch { $epoch } of { $epochs }: cost { $cost }, accuracy { $accuracy }; validation: cost { $validationCost }, accuracy { $validationAccuracy }; { $duration }
# On one line of a terminal of 80 signs, with a bar that grows in place of $bar: keep it short. $left is a time, such as 1:05.
# $epoch (text), $epochs (text)
bar-line = Epoch { $epoch }/{ $epochs } { $bar } { $left } left, cost { $cost }, accuracy { $accuracy }, validation { $validation }
# After Ctrl-C was pressed again.
saving-first = Saving what was learnt; once more ends without it.

## At the end

# $done (text) is how many of $all epochs.
trained =
    { $all ->
        [one] Trained { $done } of { $all } epoch in { $duration }.
       *[other] Trained { $done } of { $all } epochs in { $duration }.
    }
trained-scored =
    { $all ->
        [one] Trained { $done } of { $all } epoch in { $duration }: validation cost { $cost }, accuracy { $accuracy }.
       *[other] Trained { $done } of { $all } epochs in { $duration }: validation cost { $cost }, accuracy { $accuracy }.
    }
# $updates (text) and $best (text) are numbers of weight updates.
stopped-early = Stopped early after { $updates } updates. Kept: the weights after { $best }, validation cost { $cost }.
saved = Saved to { $file }.
# $run (text) is the number of a run.
recorded = Recorded as run { $run }.
not-saved = Not saved; give --out FILE to keep the network.
not-recorded = The network of this run could not be recorded.
kept-elsewhere = The network is in { $place } instead.
# $signal is SIGINT or SIGTERM.
stopped = Stopped by { $signal }.
stopped-saved = Stopped by { $signal }; the network so far is in { $file }.
# $command is what to type, such as “inkling runs resume 3”.
to-go-on = To go on: { $command }
stopped-to-go-on = Stopped by { $signal }. To go on: { $command }
# $updates (text)
last-good-weights = The last good weights, after { $updates } updates, are in { $file }.
# $what says in whole sentences what happened. $options are what to type, such as “--learning-rate 0.1”.
diverged =
    .message = { $what }
    .remedy = Try { $options }.
# $rate (text)
diverged-resumed =
    .message = { $what }
    .remedy = Choose a smaller learning rate; { $rate } is a good start.
# A run that went on. $epochs is how far it is, such as “2.5/3”.
resumed = Run { $run }: { $epochs } epochs in { $duration }, validation cost { $cost }, accuracy { $accuracy }.
