/** Made of resources/messages/en/image-files.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'no-digit.message': { name: string | number }
  'no-digit.remedy': null
  'several-digits.message': { count: string | number; name: string | number }
  'several-digits.remedy': null
  'file-too-large.message': { name: string | number }
  'file-too-large.remedy': null
  'too-large.message': { height: string; name: string | number; width: string }
  'too-large.remedy': null
  'no-image.message': { name: string | number }
  'no-image.remedy': null
  'unreadable.message': { name: string | number }
  'unreadable.remedy': null
  'animated.message': { name: string | number }
  'animated.remedy': null
  'heic.message': { name: string | number }
  'heic.remedy': null
  'tiff.message': { name: string | number }
  'tiff.remedy': null
  'not-labelled.message': null
  'not-labelled.remedy': null
}
export const t = messagesOf<Texts>(
  'image-files',
  `no-digit =
    .message = “{ $name }” shows no digit.
    .remedy = Choose an image of digits that stand out from their ground.
several-digits =
    .message = “{ $name }” shows { $count } digits.
    .remedy = Cut it into images of one digit each.
file-too-large =
    .message = “{ $name }” is too large.
    .remedy = Choose a smaller image.
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
`,
)
