### The workbench: its parts, and what trains the network. Its charts, drawers and dialogs have files of their own.

title = Workbench
training = Training
drawing = Drawing
# Above the pad; “It reads” and “It learns” follow.
you-draw = You draw

## Below the button that trains

# $preset is the name of a preset, or one of the two below. What is in <word> is left out where there is no room.
preset = <word>Preset: </word>{ $preset }
preset-shipped = pretrained
preset-own = your own
preset-hint = Presets: settings worth starting from. Yours are your own now.
settings = Settings
settings-hint = Settings: the network, how each step is made, what keeps it general, and the data.
# A button beside the learning rate: trains with several of them.
try-rates = Try several

## Where the run stands

run-hint = An epoch is one pass over all training digits, a batch the few digits behind one step.
run-progress = Progress of the run
ready = Ready to train
ready-shipped = Pretrained: it came with Inkling
ready-opened = Opened
ready-pretrained = Pretrained
run-training = Epoch { $epoch } of { $epochs }
run-paused = Paused in epoch { $epoch } of { $epochs }
# The same in a sweep, which trains several networks one after the other.
sweep-training = Network { $index } of { $count } · Epoch { $epoch } of { $epochs }
sweep-paused = Network { $index } of { $count } · Paused in epoch { $epoch } of { $epochs }
run-stopped =
    { $updates ->
        [one] Stopped after { $updates } update
       *[other] Stopped after { $updates } updates
    }
run-finished =
    { $epochs ->
        [one] Finished { $epochs } epoch
       *[other] Finished { $epochs } epochs
    }
# $state is one of those above. The network has learned from so many drawings of the person, too.
with-samples =
    { $count ->
        [one] { $state } + your { $count } sample
       *[other] { $state } + your { $count } samples
    }
undo-learning = Undo learning
undo-learning-hint = The network from before it learned from your samples comes back, bit for bit.
time-left = { $duration } left
# In the first minute, a run begins slowly.
slow-at-first = slow at first
run-pace = batch { $batch } of { $batches } · { $digits } digits a second
# By ear
spoken-training = The run is under way
spoken-paused = The run is paused
spoken-stopped = The run is stopped
spoken-finished = The run is over: validation accuracy { $accuracy }

## Slow motion: training by single steps

step = Step
# Between the button “Step” and a choice of: example, batch, epoch. Spoken, they are “Step by”.
step-by = by
step-by-spoken = Step by
unit-example = example
unit-batch = batch
unit-epoch = epoch
step-example-hint = Step by an example: the network reads it, and what it should have answered is known. After the last one of the batch the weights change.
step-batch-hint = Step by a batch: the gradient of its digits together, and one update of all weights.
step-epoch-hint = Step by an epoch: every training digit once.
speed = Speed
speed-hint = Speed: how many updates a run makes a second. Slowly, each one can be watched; the result is the same.
# Updates a second.
speed-updates = { $count } per s
speed-full = full speed
# Which example of a batch was read: the third of ten, say. $label is what it is, $digit what the network says.
step-read =
    { $label ->
        [8] { $place } of { $size }: an 8, read as { $digit }, cost { $cost }
       *[other] { $place } of { $size }: a { $label }, read as { $digit }, cost { $cost }
    }
# What an update did. Costs and accuracies: before → after.
step-effect-digit = Cost of this digit: { $before } → { $after }
step-effect-digits = Cost of these digits: { $before } → { $after }, { $rightBefore } → { $rightAfter } right
step-effect-validation = Cost of validation digits: { $before } → { $after }, { $rightBefore } → { $rightAfter } right

## The score on the test set

evaluating = Evaluating …
# A link to the matrix. $share (text) is a percentage, $updates how many updates there were then.
test-right = { $share } right
test-right-after = { $share } right after { $updates }
test-times =
    { $times ->
        [1] evaluated once
       *[other] evaluated { $times } times
    }
own-images = Score own images
own-images-hint = Own images: score the network on a folder of yours, with the sub-folders 0 to 9 of images of any size.
own-images-reading = Reading images: { $done } of { $count }
