/** Made of resources/messages/en/digit-files.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'image-of': { file: string | number; number: string | number }
  'row-of': { file: string | number; number: string | number }
  'class-unnamed': { label: string | number }
  'idx-packed.message': { file: string | number }
  'idx-packed.remedy': { remedy: string | number }
  'idx-too-short.message': { bytes: string; file: string | number }
  'idx-too-short.remedy': { remedy: string | number }
  'idx-other.message': { file: string | number }
  'idx-other.remedy': { remedy: string | number }
  'idx-kind.message': {
    file: string | number
    kind: 'signed-bytes' | 'numbers-16' | 'numbers-32' | 'floats-32' | 'floats-64' | 'unknown'
  }
  'idx-kind.remedy': { remedy: string | number }
  'idx-dimensions.message': { file: string | number; found: number; wanted: string | number }
  'idx-dimensions.remedy': { remedy: string | number }
  'idx-size.message': { file: string | number; found: string; wanted: string }
  'idx-size.remedy': { remedy: string | number }
  'labels-missing.message': { file: string | number }
  'labels-missing.remedy': { expected: string | number }
  'labels-other.message': { count: string; file: string | number; images: string; labels: string | number }
  'labels-other.remedy': null
  'table-empty.message': { file: string | number }
  'table-empty.remedy': { levels: string | number }
  'table-without-labels.message': { file: string | number; levels: string | number }
  'table-without-labels.remedy': { levels: string | number }
  'table-columns.message': { file: string | number; found: number; wanted: string }
  'table-columns.remedy': { levels: string | number }
  'table-label-unclear.message': { file: string | number }
  'table-label-unclear.remedy': { levels: string | number }
  'too-many-digits.message': { most: string | number }
  'too-many-digits.remedy': null
  'too-many-files.message': { most: string | number }
  'too-many-files.remedy': null
  'too-large.message': { file: string | number }
  'too-large.remedy': null
  'gzip-damaged.message': { file: string | number }
  'gzip-damaged.remedy': null
  'several-pairs.message': { count: string | number }
  'several-pairs.remedy': { names: string | number }
  'several-tables.message': { count: string | number }
  'several-tables.remedy': { names: string | number }
  'too-many-folders.message': { classes: string | number; count: string | number }
  'too-many-folders.remedy': null
  'nothing.message': null
  'nothing.remedy': null
  'nothing-in.message': { where: string | number }
  'nothing-in.remedy': null
  'nothing-readable.message': { count: string; problem: string | number }
  'nothing-readable.remedy': { remedy: string | number }
  'nothing-readable-in.message': { count: string; problem: string | number; where: string | number }
  'nothing-readable-in.remedy': { remedy: string | number }
  'digit-blank.message': { name: string | number }
  'digit-blank.remedy': null
  'digit-blank.reason': null
  'digits-several.message': { count: string | number; name: string | number }
  'digits-several.remedy': null
  'digits-several.reason': { count: string | number }
  'image-blank.message': { name: string | number }
  'image-blank.remedy': null
  'image-blank.reason': null
  'image-several.message': { count: string | number; name: string | number }
  'image-several.remedy': null
  'image-several.reason': null
  'row-no-number.message': { name: string | number }
  'row-no-number.remedy': { levels: string | number }
  'row-no-number.reason': null
  'row-columns.message': { found: number; name: string | number; wanted: string }
  'row-columns.remedy': { levels: string | number }
  'row-columns.reason': null
  'row-levels.message': { name: string | number }
  'row-levels.remedy': { levels: string | number }
  'row-levels.reason': null
  'label-no-digit.message': { label: string | number; name: string | number }
  'label-no-digit.remedy': null
  'label-no-digit.reason': null
  'labels-from-one': null
  'labels-from-first-class': null
  'classes-missing': { classes: string | number; count: number }
  'pictures-of-two-levels': null
  'pictures-inverted': null
  'pictures-turned': {
    way:
      | 'transposed'
      | 'left-side'
      | 'right-side'
      | 'on-their-head'
      | 'mirrored'
      | 'upside-down'
      | 'transposed-on-their-head'
  }
  'copy-again': null
  'strokes-line.message': { file: string | number; number: string | number }
  'strokes-line.remedy': null
}
export const t = messagesOf<Texts>(
  'digit-files',
  `-again = Copy it again from where it came.
image-of = { $file }, image { $number }
row-of = Row { $number } of { $file }
class-unnamed = (class { $label })
idx-packed =
    .message = The file { $file } is still packed by gzip.
    .remedy = { $remedy }
idx-too-short =
    .message = The file { $file } is too short to be IDX: { $bytes } bytes.
    .remedy = { $remedy }
idx-other =
    .message = The file { $file } is not IDX: it does not begin with two zero bytes.
    .remedy = { $remedy }
idx-kind =
    .message =
        { $kind ->
            [signed-bytes] The file { $file } holds signed bytes, not unsigned bytes.
            [numbers-16] The file { $file } holds 16-bit numbers, not unsigned bytes.
            [numbers-32] The file { $file } holds 32-bit numbers, not unsigned bytes.
            [floats-32] The file { $file } holds 32-bit floats, not unsigned bytes.
            [floats-64] The file { $file } holds 64-bit floats, not unsigned bytes.
           *[unknown] The file { $file } holds values of an unknown kind, not unsigned bytes.
        }
    .remedy = { $remedy }
idx-dimensions =
    .message =
        { $found ->
            [one] The file { $file } has { $found } dimension, not { $wanted }.
           *[other] The file { $file } has { $found } dimensions, not { $wanted }.
        }
    .remedy = { $remedy }
idx-size =
    .message = The file { $file } should hold { $wanted } values after its header, and holds { $found }.
    .remedy = { $remedy }
labels-missing =
    .message = There are no labels for { $file } beside it.
    .remedy = Put the file { $expected } beside it.
labels-other =
    .message = { $file } holds { $images } images, and { $labels } { $count } labels.
    .remedy = Take both files from the same place.
table-empty =
    .message = The file { $file } is empty.
    .remedy = Give a label and { $levels } levels from 0 (paper) to 255 (ink) in each row.
table-without-labels =
    .message = The file { $file } has { $levels } columns: there are levels and no labels.
    .remedy = { table-empty.remedy }
table-columns =
    .message =
        { $found ->
            [one] The file { $file } has { $found } column, not { $wanted }.
           *[other] The file { $file } has { $found } columns, not { $wanted }.
        }
    .remedy = { table-empty.remedy }
table-label-unclear =
    .message = The file { $file } does not show which column the label is.
    .remedy = { table-empty.remedy }
too-many-digits =
    .message = There are more than { $most } digits.
    .remedy = Add a part of them; no set may have more.
too-many-files =
    .message = There are more than { $most } files.
    .remedy = Give a folder with fewer of them, or put the digits into IDX files or a table.
too-large =
    .message = The file { $file } is larger than any set of digits.
    .remedy = Give a part of it.
gzip-damaged =
    .message = The file { $file } cannot be unpacked.
    .remedy = It is damaged, or larger than any set of digits. { -again }
several-pairs =
    .message = There are { $count } pairs of IDX files, of which some may be for tests.
    .remedy = Give one of them: { $names }.
several-tables =
    .message = There are { $count } tables, of which some may be for tests.
    .remedy = { several-pairs.remedy }
too-many-folders =
    .message = There are { $count } folders of images, and networks tell { $classes } classes apart.
    .remedy = Name the folders 0 to 9, or give up to ten folders that are named after their classes.
nothing =
    .message = There are no digits in these files.
    .remedy = Give a folder with the sub-folders 0 to 9 of images, IDX files such as t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, or a table with a label and 784 levels in each row.
nothing-in =
    .message = There are no digits in { $where }.
    .remedy = { nothing.remedy }
nothing-readable =
    .message = None of { $count } digits in these files can be read. { $problem }
    .remedy = { $remedy }
nothing-readable-in =
    .message = None of { $count } digits in { $where } can be read. { $problem }
    .remedy = { $remedy }
digit-blank =
    .message = { $name } shows no digit.
    .remedy = Leave it out.
    .reason = shows no digit
digits-several =
    .message = { $name } shows { $count } digits.
    .remedy = Leave it out.
    .reason = shows { $count } digits
image-blank =
    .message = The image { $name } shows no digit.
    .remedy = Give an image of a digit that stands out from its ground.
    .reason = shows no digit
image-several =
    .message = The image { $name } shows { $count } digits.
    .remedy = Cut it into images of one digit each.
    .reason = shows several digits
row-no-number =
    .message = { $name } holds something that is no number.
    .remedy = { table-empty.remedy }
    .reason = holds something that is no number
row-columns =
    .message =
        { $found ->
            [one] { $name } has { $found } column, not { $wanted }.
           *[other] { $name } has { $found } columns, not { $wanted }.
        }
    .remedy = { table-empty.remedy }
    .reason = has another number of columns
row-levels =
    .message = { $name } has levels beyond 0 to 255.
    .remedy = { table-empty.remedy }
    .reason = has levels beyond 0 to 255
label-no-digit =
    .message = { $name } has the label { $label }.
    .remedy = Labels must be 0 to 9.
    .reason = has a label that is no digit
labels-from-one = Labels are 1 to 10: 10 is taken for a nought.
labels-from-first-class = Labels are 1 to 10: 1 is taken for the first class.
classes-missing =
    { $count ->
        [one] There is no digit of the class { $classes }.
       *[other] There is no digit of the classes { $classes }.
    }
pictures-of-two-levels = Pictures hold 0 and 1: 1 is taken for ink.
pictures-inverted = Ink is dark on light: pictures are inverted, since networks see ink as light.
pictures-turned =
    { $way ->
        [transposed] Pictures are transposed, as those of EMNIST are: they are set right.
        [left-side] Pictures lie on their left side: they are set right.
        [right-side] Pictures lie on their right side: they are set right.
        [on-their-head] Pictures stand on their head: they are set right.
        [mirrored] Pictures are mirrored: they are set right.
        [upside-down] Pictures are upside down: they are set right.
       *[transposed-on-their-head] Pictures are transposed and stand on their head: they are set right.
    }
copy-again = { -again }
strokes-line =
    .message = Line { $number } of { $file } is no digit in strokes.
    .remedy = A line must read { "{" }"label":8,"strokes":[[x0,y0,x1,y1]]{ "}" }, with a label from 0 to 9.
`,
)
