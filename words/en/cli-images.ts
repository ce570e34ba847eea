/** Made of resources/messages/en/cli-images.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'image-reason': { code: string; detail: string | number }
  'unreadable.message': { code: string; detail: string | number; image: string | number }
  'unreadable.remedy': null
  'no-file.message': { image: string | number }
  'no-file.remedy': null
  'empty.message': { image: string | number }
  'empty.remedy': null
  'damaged.message': { image: string | number }
  'damaged.remedy': { kind: string | number }
  'too-large.message': { height: string; image: string | number; width: string }
  'too-large.remedy': { most: string }
  'too-large-deep.message': { bits: string; height: string | number; image: string | number; width: string | number }
  'too-large-deep.remedy': { most: string | number }
  'too-many-bytes.message': { image: string | number; size: string }
  'too-many-bytes.remedy': { most: string | number }
  'too-many-bytes-piped.message': { image: string | number; size: string | number }
  'too-many-bytes-piped.remedy': { most: string | number }
  'other-format.message': { format: string | number; image: string | number }
  'other-format.remedy': { advice: string | number }
  'unknown-format.message': { image: string | number }
  'unknown-format.remedy': null
  'animated.message': { image: string | number }
  'animated.remedy': null
  'compressed-bmp.message': { image: string | number }
  'compressed-bmp.remedy': null
  'rare-jpeg.message': { image: string | number }
  'rare-jpeg.remedy': null
  'many-scans.message': { image: string | number; scans: string | number }
  'many-scans.remedy': null
  'interlaced.message': { image: string | number }
  'interlaced.remedy': null
  'no-digit.message': { image: string | number }
  'no-digit.remedy': null
  'several-digits.message': { count: string | number; image: string | number }
  'several-digits.remedy': null
}
export const t = messagesOf<Texts>(
  'cli-images',
  `image-reason =
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
damaged =
    .message = The image { $image } is damaged.
    .remedy = Copy it again, or save it anew as { $kind }.
too-large =
    .message = The image { $image } is too large: { $width } × { $height } pixels.
    .remedy = Give an image of at most { $most } megapixels.
too-large-deep =
    .message = The image { $image } is too large: { $width } × { $height } pixels of { $bits } bits.
    .remedy = { too-large.remedy }
too-many-bytes =
    .message = The image { $image } is too large: { $size } MiB.
    .remedy = { too-large.remedy }
too-many-bytes-piped =
    .message = The image { $image } is too large: more than { $size } MiB.
    .remedy = { too-large.remedy }
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
`,
)
