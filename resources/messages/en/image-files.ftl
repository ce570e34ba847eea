### Images that cannot be read, one by one or in a folder: errors, each with a message and a remedy. $name is the file’s name.

no-digit =
    .message = “{ $name }” shows no digit.
    .remedy = Choose an image of digits that stand out from their ground.
# $count is two or more.
several-digits =
    .message = “{ $name }” shows { $count } digits.
    .remedy = Cut it into images of one digit each.
file-too-large =
    .message = “{ $name }” is too large.
    .remedy = Choose a smaller image.
# $width (text) and $height (text) are in pixels.
too-large =
    .message = “{ $name }” is too large: { $width } × { $height } pixels.
    .remedy = Choose a smaller image.
no-image =
    .message = “{ $name }” is no image that this browser can read.
    .remedy = Choose a PNG or JPEG file.
unreadable =
    .message = “{ $name }” cannot be read.
    .remedy = Choose it again.
animated =
    .message = “{ $name }” is animated.
    .remedy = Save one picture of it as PNG.
heic =
    .message = “{ $name }” is in the format HEIC, which Inkling does not read.
    .remedy = Save it as JPEG: in the iPhone’s settings under Camera, Formats choose Most Compatible, or open the photo on the computer and export it.
tiff =
    .message = “{ $name }” is in the format TIFF, which Inkling does not read.
    .remedy = Open it in a picture program, and save it as PNG.
not-labelled =
    .message = There are no labelled images in this folder.
    .remedy = Choose a folder with the sub-folders 0 to 9 of images.
