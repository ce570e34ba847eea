### Sets of digits: those that came with Inkling, and those that a person has added, as files on the computer. $file is a file's name.

-left-alone = It is left alone. Remove it, or add the set again under another name.
-pack-again = Run `npm run build` to pack the data again; if Inkling came as an app, install it again.

## Sets to train on

no-samples =
    .message = There are no samples of your own to train on.
    .remedy = Draw some digits and say what they are, or choose other data.
# $sets is a list of names.
no-set =
    .message = There is no data set “{ $name }” here.
    .remedy = Add it, or choose other data: { $sets }.

## Adding and removing sets

no-folder =
    .message = No data sets are kept here.
    .remedy = Start Inkling with a folder for them.
# $detail is what the system says, mostly in English.
folder-unreadable =
    .message = The folder of data sets, { $folder }, cannot be read.
    .remedy = The system says: { $detail }
not-written =
    .message = The data set { $name } could not be written to { $folder }.
    .remedy = Nothing was added. See that the disk has room and the folder can be written. The system says: { $detail }
# $sets is a list of the names of those that were added, and $count how many they are.
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
# $count (text), $most (text)
too-many-digits =
    .message = There are { $count } digits, more than the { $most } of a set.
    .remedy = Add fewer of them.
# $bytes (text), $count (text)
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

## Files of sets that were added

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
# $found is the name that the set in the file has.
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

## Files of the sets that came with Inkling. $found is what is in the file, $wanted what should be.

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
