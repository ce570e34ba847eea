### On the command line: images that cannot be read as digits. $image is the name of the file. The messages also stand in lists of what was left out.

# $code and $detail say why, as in cli-files.
image-reason =
    { $code ->
        [ENOENT] there is no such file or folder
        [ENOTDIR] part of its path is not a folder
        [EISDIR] it is a folder
        [ELOOP] its links lead back to themselves
        [ENAMETOOLONG] its name is too long
        [EACCES] you may not
        [EPERM] you may not
       *[other] { $detail }
    }
unreadable =
    .message = The image { $image } cannot be read: { image-reason }.
    .remedy = Give the path of an image file.
no-file =
    .message = The image { $image } is no file.
    .remedy = Give the path of an image file.
empty =
    .message = The image { $image } is empty.
    .remedy = Copy it again.
# $kind is a format, such as PNG.
damaged =
    .message = The image { $image } is damaged.
    .remedy = Copy it again, or save it anew as { $kind }.
# $width (text), $height (text), $most (text) are numbers: pixels, and of the largest image a million pixels.
too-large =
    .message = The image { $image } is too large: { $width } × { $height } pixels.
    .remedy = Give an image of at most { $most } megapixels.
# $bits (text) of each value of a pixel.
too-large-deep =
    .message = The image { $image } is too large: { $width } × { $height } pixels of { $bits } bits.
    .remedy = { too-large.remedy }
# $size (text) is a number of mebibytes.
too-many-bytes =
    .message = The image { $image } is too large: { $size } MiB.
    .remedy = { too-large.remedy }
# $image is standard input, which may have no end.
too-many-bytes-piped =
    .message = The image { $image } is too large: more than { $size } MiB.
    .remedy = { too-large.remedy }
# $format is the name of a format, $advice a whole sentence that says how to get another one.
other-format =
    .message = The image { $image } is in the format { $format }, which Inkling does not read.
    .remedy = { $advice }
unknown-format =
    .message = The image { $image } is neither PNG, JPEG, WebP, GIF nor BMP.
    .remedy = Other kinds of image can be saved as one of these.
animated =
    .message = The image { $image } is animated.
    .remedy = Save one picture of it as PNG.
compressed-bmp =
    .message = The image { $image } is a compressed BMP.
    .remedy = Save it anew as PNG.
rare-jpeg =
    .message = The image { $image } is a JPEG of a rare kind.
    .remedy = Open it in a picture program, and save it anew as JPEG or PNG.
# $scans is a number: the passes over the picture in a progressive JPEG.
many-scans =
    .message = The image { $image } has { $scans } scans.
    .remedy = Save it anew as JPEG or PNG.
interlaced =
    .message = The image { $image } is interlaced with fewer than 8 bits a value.
    .remedy = Save it again without interlacing.
no-digit =
    .message = The image { $image } shows no digit.
    .remedy = Give an image of digits that stand out from their ground.
several-digits =
    .message = The image { $image } shows { $count } digits.
    .remedy = Cut it into images of one digit each.
