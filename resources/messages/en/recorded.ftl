### Recorded runs, wherever the page speaks of them: what has become of them, and what they began with. The view that lists them is in “runs”.

# What a run is called that nobody has named. $run (text) is a number, $layers (text) its layers such as “784-128-10”, $optimiser (text) and
# $rate (text), its learning rate, say how it learns.
unnamed = Run { $run }: { $layers }, { $optimiser } { $rate }
runs-count =
    { $count ->
        [one] { $count } run
       *[other] { $count } runs
    }
# $name is what the person calls the run.
deleted = “{ $name }” is deleted.
deleted-count =
    { $count ->
        [one] { $count } run deleted.
       *[other] { $count } runs deleted.
    }
restored =
    { $count ->
        [one] It is back.
       *[other] They are back.
    }
# What a run began with, below its name. $run (text) is a number, $updates is how many updates of the weights that run had then.
parent =
    { $updates ->
        [one] continues run { $run } after { $updates } update
       *[other] continues run { $run } after { $updates } updates
    }
parent-named =
    { $updates ->
        [one] continues { $name } after { $updates } update
       *[other] continues { $name } after { $updates } updates
    }
parent-deleted =
    { $updates ->
        [one] continues a run that is deleted after { $updates } update
       *[other] continues a run that is deleted after { $updates } updates
    }

## Runs whose program ended before they did

# $run (text) is a number. $epochs can have a decimal.
interrupted =
    { $epochs ->
        [one] Your run { $run } was interrupted after { $epochs } epoch.
       *[other] Your run { $run } was interrupted after { $epochs } epochs.
    }
# $count networks were to be trained one after the other.
interrupted-sweep = Your training of { $count } networks was interrupted after { $finished } of them.
interrupted-remedy = It can be resumed as if nothing had happened.
resume = Resume
