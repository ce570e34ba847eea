/** Made of resources/messages/en/cli-files.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'file-reason': { code: string; detail: string | number }
  'wrong-ending': { endings: string | number; file: string | number }
  'holds-settings.message': { file: string | number }
  'holds-settings.remedy': { file: string | number }
  'holds-lesson.message': { file: string | number }
  'holds-lesson.remedy': null
  'no-network-file.message': { file: string | number }
  'no-network-file.remedy': null
  'network-unreadable.message': { code: string; detail: string | number; file: string | number }
  'network-unreadable.remedy': null
  'unwritable.message': { code: string; detail: string | number; file: string | number }
  'unwritable.remedy': null
  'unwritable-kept.message': { code: string; detail: string | number; file: string | number }
  'unwritable-kept.remedy': { place: string | number }
  tensor: { layer: string; part: 'weights' | 'biases'; tensor: string | number }
  'tensor-transposed': { layer: string | number; part: 'weights' | 'biases'; tensor: string | number }
  'take-it-so': { options: string | number }
  saved: { file: string | number }
  'saved-difference': { difference: string | number; file: string | number }
  'read-back': { difference: string }
  'standard-input': null
  'input-taken.message': null
  'input-taken.remedy': null
  'nothing-piped.message': null
  'nothing-piped.remedy': null
  'output-is-terminal': null
  'output-needs-format': null
  'output-is-taken': null
  'lesson-alone.message': null
  'lesson-alone.remedy': null
  'lesson-left-aside': null
  'lesson-left-out': null
  'weights-either': null
  'weights-need-file': null
  'share-either': null
  'data-no-file.message': { path: string | number }
  'data-no-file.remedy': null
  'data-unreadable.message': { code: string; detail: string | number; path: string | number }
  'data-unreadable.remedy': null
  'data-piped-too-large.message': { most: string | number }
  'data-piped-too-large.remedy': null
  'folder-unreadable.message': { code: string; detail: string | number; path: string | number }
  'folder-unreadable.remedy': null
  'digits-unreadable.message': { code: string; detail: string | number; path: string | number }
  'digits-unreadable.remedy': null
  'store-missing.message': { file: string | number }
  'store-missing.remedy': null
  'store-reason': { reason: 'folder' | 'no-file' | 'log' | 'program' }
  'store-foreign.message': { file: string | number; reason: 'folder' | 'no-file' | 'log' | 'program' }
  'store-foreign.remedy': null
  'store-unreadable.message': { code: string; detail: string | number; file: string | number }
  'store-unreadable.remedy': null
  'store-unwritable.message': { code: string; detail: string | number; file: string | number }
  'store-unwritable.remedy': null
  'store-unusable.message': { file: string | number }
  'store-unusable.remedy': null
}
export const t = messagesOf<Texts>(
  'cli-files',
  `file-reason =
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
unwritable-kept =
    .message = { unwritable.message }
    .remedy = The network is in { $place } instead.
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
take-it-so = To take it so: { $options }
saved = Saved to { $file }.
saved-difference = Saved to { $file }. { $difference }
read-back = Read back, its answers to ten digits differ by { $difference } at most.
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
lesson-alone =
    .message = That names a lesson, and no settings to train with.
    .remedy = Load it in the window of Inkling, which opens the lesson, or give settings.
lesson-left-aside = The lesson that comes with these settings is left aside: the window of Inkling opens it.
lesson-left-out = The lesson is left out: a file with weights cannot carry one.
weights-either = Choose either --start-weights or --weights.
weights-need-file = Weights need a file: give --out FILE.
share-either = Give either something to share or options of a run.
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
store-missing =
    .message = There is no store of runs { $file }.
    .remedy = See whether its name is right; “inkling train --store FILE” begins one.
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
`,
)
