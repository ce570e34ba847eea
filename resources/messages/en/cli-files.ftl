### On the command line: files that commands read and write, of networks, settings, digits and runs. Errors have a message and a remedy.

# Why the system refused, behind a colon. $code is the system’s name for it; $detail is in English, from the system.
file-reason =
    { $code ->
        [ENOENT] there is no such file or folder
        [ENOTDIR] part of its path is not a folder
        [EISDIR] it is a folder
        [ELOOP] its links lead back to themselves
        [ENAMETOOLONG] its name is too long
        [EACCES] you may not
        [EPERM] you may not
        [EROFS] the disk can only be read
        [ENOSPC] the disk is full
        [no-file] it is a pipe or a device
       *[other] { $detail }
    }

## Networks and settings

wrong-ending = The file { $file } must end in { $endings }.
holds-settings =
    .message = The file { $file } holds settings, and no weights.
    .remedy = Train a network with them first: inkling train --setting { $file } --out FILE.
holds-lesson =
    .message = The file { $file } holds a lesson, and no weights.
    .remedy = Name a network, or open the file in the window of Inkling, which shows the lesson.
no-network-file =
    .message = { $file } is no file, but a pipe or a device.
    .remedy = { network-unreadable.remedy }
network-unreadable =
    .message = The file { $file } cannot be read: { file-reason }.
    .remedy = Give the path of a network that Inkling has saved.
unwritable =
    .message = The file { $file } cannot be written: { file-reason }.
    .remedy = Give a path in a folder that exists and that you may write to.
# The network that was to be written is in another place, $place.
unwritable-kept =
    .message = { unwritable.message }
    .remedy = The network is in { $place } instead.
# How the names in a file of another program were understood: $tensor is the file’s name for the numbers, $part what they are here, $layer (text) which layer’s.
tensor =
    { $tensor }: { $part ->
        [weights] weights
       *[biases] biases
    } of layer { $layer }
tensor-transposed =
    { $tensor }: { $part ->
        [weights] weights
       *[biases] biases
    } of layer { $layer }, [inputs × outputs]
# $options are what to type, such as “--input bytes”.
take-it-so = To take it so: { $options }
# export. $file is the new file, and $difference says how exact it is.
saved = Saved to { $file }.
saved-difference = Saved to { $file }. { $difference }
# $difference (text) is a small number.
read-back = Read back, its answers to ten digits differ by { $difference } at most.

## Standard input and output

# Stands in place of the name of a file.
standard-input = standard input
input-taken =
    .message = Standard input can be read once.
    .remedy = Name a file in place of the other “-”.
nothing-piped =
    .message = Nothing is piped to standard input.
    .remedy = Pipe a file to it, or name one in place of “-”.
output-is-terminal = Standard output is a terminal: pipe it on, or give a file.
output-needs-format = Standard output has no ending to go by: add --format, such as --format safetensors.
output-is-taken = Standard output is the file’s alone: leave --json out, or give a file.

## Settings that are shared

lesson-alone =
    .message = That names a lesson, and no settings to train with.
    .remedy = Load it in the window of Inkling, which opens the lesson, or give settings.
lesson-left-aside = The lesson that comes with these settings is left aside: the window of Inkling opens it.
lesson-left-out = The lesson is left out: a file with weights cannot carry one.
weights-either = Choose either --start-weights or --weights.
weights-need-file = Weights need a file: give --out FILE.
share-either = Give either something to share or options of a run.

## A person’s own digits

data-no-file =
    .message = The data { $path } is no file and no folder.
    .remedy = Give the path of one.
data-unreadable =
    .message = The data { $path } cannot be read: { file-reason }.
    .remedy = Give a folder or a file of digits.
data-piped-too-large =
    .message = There are more than { $most } MiB on standard input.
    .remedy = Give a part of them.
folder-unreadable =
    .message = The folder { $path } cannot be read: { file-reason }.
    .remedy = Give one that you may read.
digits-unreadable =
    .message = The file { $path } cannot be read: { file-reason }.
    .remedy = Copy it again.

## The store of runs

store-missing =
    .message = There is no store of runs { $file }.
    .remedy = See whether its name is right; “inkling train --store FILE” begins one.
# Why something is no store, behind “is no store of runs:”.
store-reason =
    { $reason ->
        [folder] it is a folder
        [no-file] it is a pipe or a device
        [log] the log beside it is another program’s
       *[program] another program has written it
    }
store-foreign =
    .message = { $file } is no store of runs: { store-reason }.
    .remedy = It is left as it is. Give a store that Inkling has made, or a name that is not taken.
store-unreadable =
    .message = The store of runs, { $file }, cannot be read: { file-reason }.
    .remedy = Ask whoever it belongs to, or give another store with --store.
store-unwritable =
    .message = The store of runs, { $file }, cannot be written: { file-reason }.
    .remedy = Nothing was changed. See that the file and its folder may be written to, or copy it to a folder of yours and name the copy with --store.
store-unusable =
    .message = The store of runs, { $file }, may only be read, and cannot be: it is damaged, or of a newer Inkling.
    .remedy = Have “inkling runs check” run by somebody who may write it, or install the newest Inkling.
