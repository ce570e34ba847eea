### Files of labelled digits as people have them, that are read to train on or to be scored: what is wrong with them, what was noticed, and what was
### left out. $file is a file's name, $name that of one digit in its file or folder, such as “Row 3 of digits.csv”. A `.reason` is shown once for
### all digits with the same fault, behind how many they are and before their names: “12 × shows no digit: 7/a.png, 7/b.png”.

-again = Copy it again from where it came.

# The name of a digit, at the beginning of sentences and in lists.
image-of = { $file }, image { $number }
row-of = Row { $number } of { $file }
# A class without a name, where others have one.
class-unnamed = (class { $label })

## IDX, the format of MNIST. $remedy is what to do about it, a whole sentence.

idx-packed =
    .message = The file { $file } is still packed by gzip.
    .remedy = { $remedy }
# $bytes (text)
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
# $wanted (text), $found (text)
idx-size =
    .message = The file { $file } should hold { $wanted } values after its header, and holds { $found }.
    .remedy = { $remedy }
labels-missing =
    .message = There are no labels for { $file } beside it.
    .remedy = Put the file { $expected } beside it.
# $images (text), $count (text)
labels-other =
    .message = { $file } holds { $images } images, and { $labels } { $count } labels.
    .remedy = Take both files from the same place.

## Tables. $levels is 784, and there are 785 columns.

table-empty =
    .message = The file { $file } is empty.
    .remedy = Give a label and { $levels } levels from 0 (paper) to 255 (ink) in each row.
table-without-labels =
    .message = The file { $file } has { $levels } columns: there are levels and no labels.
    .remedy = { table-empty.remedy }
# $wanted (text)
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

## What cannot be taken at all

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
# Two or more files, each with digits of its own. $names is a list of some of them.
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
# $where names files or folders.
nothing-in =
    .message = There are no digits in { $where }.
    .remedy = { nothing.remedy }
# $problem is what is wrong with the first of them, and $remedy what to do about it: sentences of their own. $count (text) is a number greater than 1.
nothing-readable =
    .message = None of { $count } digits in these files can be read. { $problem }
    .remedy = { $remedy }
# $count (text)
nothing-readable-in =
    .message = None of { $count } digits in { $where } can be read. { $problem }
    .remedy = { $remedy }

## Digits that are left out

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
# $wanted (text)
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

## What was noticed in all of them, and set right

labels-from-one = Labels are 1 to 10: 10 is taken for a nought.
labels-from-first-class = Labels are 1 to 10: 1 is taken for the first class.
# $classes is a list of digits.
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
# What to do about an IDX file that is damaged.
copy-again = { -again }

## Digits as strokes of a pen, one a line

strokes-line =
    .message = Line { $number } of { $file } is no digit in strokes.
    .remedy = A line must read {"{"}"label":8,"strokes":[[x0,y0,x1,y1]]{"}"}, with a label from 0 to 9.
