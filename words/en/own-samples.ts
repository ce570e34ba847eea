/** Made of resources/messages/en/own-samples.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'moved.message': { file: string | number }
  'moved.remedy': null
  'replaced.message': { file: string | number }
  'replaced.remedy': { place: string | number }
  'foreign.message': { file: string | number }
  'foreign.remedy': null
  'newer.message': { file: string | number }
  'newer.remedy': null
  'set-aside.message': {
    file: string | number
    version: string | number
    why: 'empty' | 'short' | 'version' | 'length' | 'checksum' | 'content'
  }
  'set-aside.remedy': { place: string | number }
  'no-file.message': { file: string | number; what: 'folder' | 'device' }
  'no-file.remedy': null
  'unwritten.message': { file: string | number }
  'unwritten.remedy': { system: string | number }
  'not-set-aside.message': { file: string | number }
  'not-set-aside.remedy': { system: string | number }
  'unreadable.message': { file: string | number }
  'unreadable.remedy': { system: string | number }
  'too-many.message': { most: string | number }
  'too-many.remedy': null
  'archive-too-large.message': { file: string | number }
  'archive-too-large.remedy': null
  'nothing-to-learn.message': null
  'nothing-to-learn.remedy': null
  'random-weights.message': null
  'random-weights.remedy': null
  'nothing-learned.message': null
  'nothing-learned.remedy': null
  'diverged.message': null
  'diverged.remedy': null
}
export const t = messagesOf<Texts>(
  'own-samples',
  `moved =
    .message = The file of your samples, { $file }, was moved or deleted while Inkling used it.
    .remedy = It has been written again, with all samples. To be rid of samples, remove them in Inkling.
replaced =
    .message = The file of your samples, { $file }, was replaced by an older one while Inkling used it.
    .remedy = The older one is in use; the samples as they were before are in { $place }.
foreign =
    .message = The file { $file } is no file of samples: another program has written it.
    .remedy = It is left as it is, and no samples are kept. Move it elsewhere, or give another name.
newer =
    .message = The file of your samples, { $file }, was written by a newer Inkling.
    .remedy = Install the newest Inkling from where you have this one, or move the file elsewhere to begin a new one.
set-aside =
    .message =
        { $why ->
            [empty] The file { $file } is empty.
            [short] The file { $file } is cut short.
            [version] The file { $file } says that it is of version { $version }.
            [length] The file { $file } is not as long as it says.
            [checksum] The file { $file } is damaged: its checksum does not match.
           *[content] The file { $file } holds samples that cannot be.
        }
    .remedy = It is kept as { $place }; if you have a backup or an export, import it.
no-file =
    .message =
        { $what ->
            [folder] { $file } is no file of samples, but a folder.
           *[device] { $file } is no file of samples, but a pipe or a device.
        }
    .remedy = It is left as it is, and no samples are kept. Move it elsewhere, or give another name.
unwritten =
    .message = Your samples could not be written to { $file }.
    .remedy = Nothing was changed there. See that the disk has room and the folder can be written. The system says: { $system }
not-set-aside =
    .message = The file of your samples, { $file }, is damaged and could not be set aside.
    .remedy = Move it elsewhere by hand. The system says: { $system }
unreadable =
    .message = The file of your samples, { $file }, cannot be read.
    .remedy = See that it is a file you may read. The system says: { $system }
too-many =
    .message = There would be more than { $most } samples.
    .remedy = Export them and delete some first.
archive-too-large =
    .message = “{ $file }” is larger than any export of Inkling’s.
    .remedy = Choose a smaller archive.
nothing-to-learn =
    .message = There are no samples to learn from.
    .remedy = Draw a digit, and say with a key from 0 to 9 what it is.
random-weights =
    .message = The network’s weights are random: there is nothing yet that your samples could mend.
    .remedy = Train the network first, or open a trained one.
nothing-learned =
    .message = There is no learning to take back: the network in use has been trained or replaced since.
    .remedy = Open weights that you have saved, or learn from your samples again.
diverged =
    .message = Learning from your samples diverged: the weights are no longer numbers.
    .remedy = The network is as it was before. Train it anew, then learn again.
`,
)
