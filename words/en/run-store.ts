/** Made of resources/messages/en/run-store.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'the-store': { file: string }
  damage: { detail: string | number; why: string }
  'held.message': { file: string }
  'held.remedy': null
  'disk-full.message': { file: string }
  'disk-full.remedy': null
  'refused.message': { file: string }
  'refused.remedy': { system: string | number }
  'damaged.message': { detail: string | number; file: string; why: string }
  'damaged.remedy': null
  'unusable.message': { file: string | number; system: string | number }
  'unusable.remedy': null
  'foreign.message': { file: string | number; reason: 'folder' | 'no-file' | 'log' | 'program' }
  'foreign.remedy': { place: string | number }
  'newer.message': { file: string | number }
  'newer.remedy': { place: string | number }
  'set-aside.message': { detail: string | number; file: string | number; why: string }
  'set-aside.remedy': { aside: string | number }
  'moved.message': { file: string | number }
  'moved.remedy': { detail: string | number; rescue: 'in-memory' | 'in-place' | 'anew' | 'elsewhere' }
  'replaced.message': { file: string | number }
  'replaced.remedy': { detail: string | number; rescue: 'in-memory' | 'in-place' | 'anew' | 'elsewhere' }
  rescue: { detail: string | number; rescue: 'in-memory' | 'in-place' | 'anew' | 'elsewhere' }
  'no-room.message': { file: string }
  'no-room.remedy': null
  'no-recording.message': null
  'no-recording.remedy': null
  'no-run.message': { id: string | number }
  'no-run.remedy': null
  'no-checkpoint.message': { run: string | number }
  'no-checkpoint.remedy': null
  'no-such-checkpoint.message': { checkpoint: string | number; run: string | number }
  'no-such-checkpoint.remedy': null
  'taken-over.message': null
  'taken-over.remedy': null
  'trained-elsewhere.message': null
  'trained-elsewhere.remedy': null
  'under-way-already.message': null
  'under-way-already.remedy': null
  'run-under-way.message': { run: string | number }
  'run-under-way.remedy': null
  'no-sweep.message': null
  'no-sweep.remedy': null
  'sweep-over.message': null
  'sweep-over.remedy': null
  'sweep-under-way.message': null
  'sweep-under-way.remedy': null
  'checkpoint-unfit.message': null
  'checkpoint-unfit.remedy': null
  'found-file': { detail: string | number }
  'found-row': { table: string | number }
  'found-list': { detail: string | number; why: string }
  'found-run': { detail: string | number; run: string | number; why: string }
  'found-curve': { curve: 'training' | 'validation'; problem: string | number; run: string | number }
  'found-checkpoints': { detail: string | number; run: string | number; why: string }
  'found-checkpoint': { checkpoint: string | number; detail: string | number; run: string | number; why: string }
  'curve-missing': null
  'curve-buckets': { count: string | number; told: string | number }
  'curve-empty-bucket': { bucket: string | number }
  'curve-goes-back': { step: string | number }
}
export const t = messagesOf<Texts>(
  'run-store',
  `the-store =
    { $file ->
        [none] The store of runs
       *[other] The store of runs, { $file },
    }
damage =
    { $why ->
        [no-store] it is not a store of runs
        [table] its table { $detail } is not as it should be
        [curve-checksum] the checksum of a piece of a curve is wrong
        [curve-length] a piece of a curve is not as long as it says
        [checkpoint-short] a checkpoint is cut short
        [checkpoint-begin] a checkpoint does not begin as one
        [checkpoint-version] a checkpoint is of another version of Inkling
        [checkpoint-length] a checkpoint is not as long as it says
        [checkpoint-checksum] the checksum of a checkpoint is wrong
        [checkpoint-content] a checkpoint holds something else
       *[other] { $detail }
    }
held =
    .message = { the-store } is held by another program.
    .remedy = Try again in a moment.
disk-full =
    .message = { the-store } could not be written: the disk is full.
    .remedy = Nothing was changed in it. Make room, or delete runs you no longer need.
refused =
    .message = { the-store } cannot be read or written.
    .remedy = See that you may write to it. The system says: { $system }.
damaged =
    .message = { the-store } is damaged: { damage }.
    .remedy = Run “inkling runs check” to see what is affected; what else is in it can still be used.
unusable =
    .message = The store of runs, { $file }, cannot be used: { $system }.
    .remedy = Runs are kept only until Inkling ends. See that the folder is there and may be written to, then start Inkling again.
foreign =
    .message =
        { $reason ->
            [folder] { $file } is no store of runs: it is a folder.
            [no-file] { $file } is no store of runs: it is no file.
            [log] { $file } is no store of runs: the log beside it is another program’s.
           *[program] { $file } is no store of runs: another program has written it.
        }
    .remedy = It is left as it is, and runs are kept in { $place }.
newer =
    .message = The store of runs, { $file }, was written by a newer Inkling and is left as it is.
    .remedy = Install the newest Inkling from where you have this one; until then, runs are kept in { $place }.
set-aside =
    .message = The store of runs, { $file }, is damaged: { damage }.
    .remedy = It is kept as { $aside }, and a new store has been begun. If you have a copy from before, put it in its place.
moved =
    .message = The store of runs, { $file }, was moved or deleted while Inkling used it.
    .remedy = { rescue }
replaced =
    .message = The store of runs, { $file }, was replaced while Inkling used it.
    .remedy = { rescue }
rescue =
    { $rescue ->
        [in-memory] No other place could be written, so runs are kept only until Inkling ends. The system says: { $detail }.
        [in-place] It has been written again in its place, with all that was recorded. What is in other places is left as it is.
        [anew] A run that is under way, and those to come, are kept in { $detail }. What is in other places is left as it is.
       *[elsewhere] Runs are now kept in { $detail }, with all that was recorded. What is in other places is left as it is.
    }
no-room =
    .message =
        { $file ->
            [none] There is too little room for checkpoints.
           *[other] There is too little room for checkpoints on the disk of { $file }.
        }
    .remedy = Training goes on and its curves are kept, but a run that is interrupted can only be resumed from its last checkpoint. Make room on the disk, or delete runs you no longer need.
no-recording =
    .message = No runs are recorded here.
    .remedy = Start Inkling with a file for its runs.
no-run =
    .message = There is no run { $id }.
    .remedy = Look at the list of runs: it may have been deleted.
no-checkpoint =
    .message = Run { $run } has no checkpoint.
    .remedy = Choose another run or checkpoint.
no-such-checkpoint =
    .message = Run { $run } has no checkpoint { $checkpoint }.
    .remedy = Choose another run or checkpoint.
taken-over =
    .message = Another Inkling has taken this run over.
    .remedy = Train it there, or begin a new run here.
trained-elsewhere =
    .message = Another Inkling is training this run.
    .remedy = Stop it there first.
under-way-already =
    .message = This run is under way already.
    .remedy = Stop it first.
run-under-way =
    .message = Run { $run } is under way.
    .remedy = Stop it first.
no-sweep =
    .message = There is no such sweep.
    .remedy = Look at the list of runs.
sweep-over =
    .message = This sweep is over.
    .remedy = Begin a new one.
sweep-under-way =
    .message = This sweep is under way.
    .remedy = Stop it first, where it is.
checkpoint-unfit =
    .message = The checkpoint’s weights do not fit its settings.
    .remedy = Go on from another checkpoint, or begin a new run.
found-file = The file is damaged: { $detail }.
found-row = A row of { $table } belongs to a run that is not there.
found-list = The list of runs: { damage }.
found-run = Run { $run }: { damage }.
found-curve =
    { $curve ->
        [training] Run { $run }, training curve: { $problem }.
       *[validation] Run { $run }, validation curve: { $problem }.
    }
found-checkpoints = Run { $run }, checkpoints: { damage }.
found-checkpoint = Run { $run }, checkpoint { $checkpoint }: { damage }.
curve-missing = it is missing
curve-buckets = it has { $count } buckets and not { $told }
curve-empty-bucket = its bucket { $bucket } is empty
curve-goes-back = it goes back at { $step } updates
`,
)
