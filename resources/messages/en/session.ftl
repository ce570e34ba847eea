### What the page tells unasked: news, what has gone wrong, and the way to take something back.

## Notices

notice-undo = Undo
# $what says what comes back, such as “bring the trained network back”.
notice-undo-what = Undo: { $what }
notice-undo-hint = Undo: { $what }.
notice-dismiss = Dismiss

undo-shipped = bring the network that came with Inkling back
undo-trained = bring the trained network back
undo-settings = bring the settings from before back

## The connection with the engine

engine-stopped =
    .message = The engine that trains the network has stopped.
    .remedy = Inkling is starting it again; your drawing is kept.
engine-not-yet =
    .message = The engine is not there yet.
    .remedy = Wait a moment and try again.
engine-not-starting =
    .message = The engine does not start.
    .remedy = Close Inkling and start it again.
address-cut-short =
    .message = This address lacks its last part, so the engine does not let the page in.
    .remedy = Open the whole address that Inkling printed when it started.
address-silent =
    .message = Inkling does not answer at this address.
    .remedy = Start Inkling if it has ended, and open the address that it prints: it is a new one each time.

## The run

stopped-early =
    .message =
        { $patience ->
            [one] Stopped early: the validation cost had not fallen for { $patience } epoch.
           *[other] Stopped early: the validation cost had not fallen for { $patience } epochs.
        }
    .remedy =
        { $updates ->
            [one] Of { $updates } update, the weights after { $best } are in use, with the lowest cost, { $cost }.
           *[other] Of { $updates } updates, the weights after { $best } are in use, with the lowest cost, { $cost }.
        }
# $run is the number of a run.
run-open =
    { $updates ->
        [one] The network of run { $run } is open, after { $updates } update.
       *[other] The network of run { $run } is open, after { $updates } updates.
    }

## Settings, files and networks

settings-loaded = Settings loaded: { $settings }.
settings-new-network = The new settings gave a new network with random weights.
random-start = The network is back at its random start.
shipped-in-use = The network that came with Inkling is in use.
file-open = { $file } is open.
file-load-better = Load as it reads best
file-keep = Keep it as it is
# The hidden layers of a file that does not say which activation they have. $activation is a name such as “relu”.
file-keep-activation = Keep { $activation }
file-load-activation = Load with { $activation }
# How the names of a file were understood: $tensor is the file’s name for the numbers, $part and $layer what they are here.
file-tensor =
    { $part ->
        [weights] { $tensor } → weights of layer { $layer }
       *[biases] { $tensor } → biases of layer { $layer }
    }
file-tensor-transposed =
    { $part ->
        [weights] { $tensor } → weights of layer { $layer } (inputs × outputs)
       *[biases] { $tensor } → biases of layer { $layer } (inputs × outputs)
    }
