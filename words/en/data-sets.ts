/** Made of resources/messages/en/data-sets.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'no-samples.message': null
  'no-samples.remedy': null
  'no-set.message': { name: string | number }
  'no-set.remedy': { sets: string | number }
  'no-folder.message': null
  'no-folder.remedy': null
  'folder-unreadable.message': { folder: string | number }
  'folder-unreadable.remedy': { detail: string | number }
  'not-written.message': { folder: string | number; name: string | number }
  'not-written.remedy': { detail: string | number }
  'not-added.message': { name: string | number }
  'not-added.remedy': { count: number; sets: string | number }
  'name-invalid.message': { name: string | number }
  'name-invalid.remedy': null
  'name-of-inkling.message': { name: string | number }
  'name-of-inkling.remedy': null
  'name-taken.message': { name: string | number }
  'name-taken.remedy': null
  'no-digits.message': null
  'no-digits.remedy': null
  'too-many-digits.message': { count: string; most: string }
  'too-many-digits.remedy': null
  'pictures-other.message': { bytes: string; count: string }
  'pictures-other.remedy': { each: string | number }
  'label-beyond.message': { label: string | number }
  'label-beyond.remedy': null
  'class-names-count.message': { count: number }
  'class-names-count.remedy': null
  'class-names-twice.message': null
  'class-names-twice.remedy': null
  'added-unreadable.message': { file: string | number }
  'added-unreadable.remedy': { detail: string | number }
  'added-misnamed.message': { file: string | number }
  'added-misnamed.remedy': null
  'added-foreign.message': { file: string | number }
  'added-foreign.remedy': null
  'added-newer.message': { file: string | number }
  'added-newer.remedy': null
  'added-other-kind.message': { file: string | number }
  'added-other-kind.remedy': null
  'added-renamed.message': { file: string | number; found: string | number }
  'added-renamed.remedy': null
  'added-length.message': { file: string | number }
  'added-length.remedy': null
  'added-checksum.message': { file: string | number }
  'added-checksum.remedy': null
  'added-label.message': { file: string | number }
  'added-label.remedy': null
  'added-description.message': { file: string | number }
  'added-description.remedy': null
  'packed-missing.message': { file: string | number }
  'packed-missing.remedy': null
  'packed-unreadable.message': { file: string | number; found: string | number }
  'packed-unreadable.remedy': null
  'packed-long.message': { file: string | number; found: string | number }
  'packed-long.remedy': null
  'packed-foreign.message': { file: string | number }
  'packed-foreign.remedy': null
  'packed-cut-short.message': { file: string | number }
  'packed-cut-short.remedy': null
  'packed-version.message': {
    file: string | number
    found: string | number
    other: string | number
    wanted: string | number
  }
  'packed-version.remedy': null
  'packed-name.message': { file: string | number; found: string | number; wanted: string | number }
  'packed-name.remedy': null
  'packed-size.message': { file: string | number; found: string | number }
  'packed-size.remedy': null
  'packed-count.message': { file: string | number; found: string | number; wanted: string | number }
  'packed-count.remedy': null
  'packed-checksum.message': { file: string | number }
  'packed-checksum.remedy': null
  'packed-label.message': { file: string | number }
  'packed-label.remedy': null
  'packed-damaged.message': { file: string | number }
  'packed-damaged.remedy': null
  'packed-content.message': { file: string | number }
  'packed-content.remedy': null
}
export const t = messagesOf<Texts>(
  'data-sets',
  `-left-alone = It is left alone. Remove it, or add the set again under another name.
-pack-again = Run \`npm run build\` to pack the data again; if Inkling came as an app, install it again.
no-samples =
    .message = There are no samples of your own to train on.
    .remedy = Draw some digits and say what they are, or choose other data.
no-set =
    .message = There is no data set “{ $name }” here.
    .remedy = Add it, or choose other data: { $sets }.
no-folder =
    .message = No data sets are kept here.
    .remedy = Start Inkling with a folder for them.
folder-unreadable =
    .message = The folder of data sets, { $folder }, cannot be read.
    .remedy = The system says: { $detail }
not-written =
    .message = The data set { $name } could not be written to { $folder }.
    .remedy = Nothing was added. See that the disk has room and the folder can be written. The system says: { $detail }
not-added =
    .message = No data set “{ $name }” was added.
    .remedy =
        { $count ->
            [0] None has been added so far.
           *[other] Those that were added: { $sets }.
        }
name-invalid =
    .message = A data set cannot be called “{ $name }”.
    .remedy = Choose 1 to 40 small letters a to z, digits and dashes, the first a letter.
name-of-inkling =
    .message = There is a data set “{ $name }” already.
    .remedy = Choose another name.
name-taken =
    .message = There is a data set “{ $name }” already.
    .remedy = Choose another name, or remove that set first.
no-digits =
    .message = There are no digits to add.
    .remedy = Give at least one.
too-many-digits =
    .message = There are { $count } digits, more than the { $most } of a set.
    .remedy = Add fewer of them.
pictures-other =
    .message = There are { $bytes } bytes of pictures for { $count } labels.
    .remedy = Give { $each } bytes for each, 28 × 28 grey levels, row by row.
label-beyond =
    .message = There is a label { $label }.
    .remedy = Labels are 0 to 9.
class-names-count =
    .message =
        { $count ->
            [one] There is { $count } name of a class.
           *[other] There are { $count } names of classes.
        }
    .remedy = Give ten of them, or none.
class-names-twice =
    .message = Two classes have the same name.
    .remedy = Give each a name of its own.
added-unreadable =
    .message = The file { $file } cannot be read.
    .remedy = See that it is a file you may read. The system says: { $detail }
added-misnamed =
    .message = The file { $file } does not have the name of a set.
    .remedy = { -left-alone }
added-foreign =
    .message = The file { $file } was not written by Inkling.
    .remedy = { -left-alone }
added-newer =
    .message = The file { $file } was written by a newer Inkling.
    .remedy = { -left-alone }
added-other-kind =
    .message = The file { $file } is no set that was added.
    .remedy = { -left-alone }
added-renamed =
    .message = The file { $file } holds the set “{ $found }”, under another name.
    .remedy = { -left-alone }
added-length =
    .message = The file { $file } is not as long as it says.
    .remedy = { -left-alone }
added-checksum =
    .message = The file { $file } is damaged: its checksum does not match.
    .remedy = { -left-alone }
added-label =
    .message = The file { $file } has a label beyond 9.
    .remedy = { -left-alone }
added-description =
    .message = The file { $file } is damaged: what it says of itself cannot be read.
    .remedy = { -left-alone }
packed-missing =
    .message = The data file { $file } is missing.
    .remedy = { -pack-again }
packed-unreadable =
    .message = The data file { $file } cannot be read ({ $found }).
    .remedy = { -pack-again }
packed-long =
    .message = The data file { $file } is { $found } bytes long, more than its digits can take.
    .remedy = { -pack-again }
packed-foreign =
    .message = The data file { $file } was not written by Inkling.
    .remedy = { -pack-again }
packed-cut-short =
    .message = The data file { $file } is cut short.
    .remedy = { -pack-again }
packed-version =
    .message = The data file { $file } is of version { $found }, and this Inkling reads { $wanted } and { $other }.
    .remedy = { -pack-again }
packed-name =
    .message = The data file { $file } holds “{ $found }” in place of “{ $wanted }”.
    .remedy = { -pack-again }
packed-size =
    .message = The data file { $file } has pictures of { $found } × { $found } pixels, not 28 × 28.
    .remedy = { -pack-again }
packed-count =
    .message = The data file { $file } holds { $found } digits in place of { $wanted }.
    .remedy = { -pack-again }
packed-checksum =
    .message = The data file { $file } is damaged: its checksum does not match.
    .remedy = { -pack-again }
packed-label =
    .message = The data file { $file } has a label that is not a digit.
    .remedy = { -pack-again }
packed-damaged =
    .message = The data file { $file } cannot be unpacked.
    .remedy = { -pack-again }
packed-content =
    .message = The data file { $file } does not hold what it says.
    .remedy = { -pack-again }
`,
)
