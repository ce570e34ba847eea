### What lies over the network in the workbench for a while: all settings, and the presets.

close-hint = Close: back to the network. Key: Escape.

## Settings

settings = Settings
settings-locked = The learning rate can change now; stop the run to change the rest.
layers-hint = Up to { $layers } hidden layers of { $neurons } neurons: add, size and remove them in the picture of the network.
# By ear, of a switch. $setting is the setting’s name.
switch = { $setting }, on or off
# A setting, or a group of settings, that is off.
off = off
seed-other = Another seed
seed-other-hint = Another seed: other random weights to start from. Does the result differ much?

## The same training again with other seeds

repeat-count = Networks
repeat-count-hint = Networks: how many are trained one after another by “Repeat”, each from a seed of its own. 2 to { $most }.
repeat-count-spoken = Networks to train
repeat = Repeat over { $count } seeds
repeat-unclear = Repeat over … seeds
repeat-hint = Repeat: is one setting better than another, or was it luck? Trains so many networks with seeds counted up from this one; “Runs” shows their mean.
repeat-out-of-range = Choose a whole number from 2 to { $most }.

## Presets

presets = Presets
# $share (text) is a percentage.
preset-share = In a small run: { $share } right
