/** Made of resources/messages/en/images.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = { 'heic-remedy': null; 'avif-remedy': null; 'tiff-remedy': null; 'pdf-remedy': null; 'svg-remedy': null }
export const t = messagesOf<Texts>(
  'images',
  `heic-remedy = Save it as JPEG: in the iPhone’s settings under Camera, Formats choose Most Compatible, or open the photo on the computer and export it.
avif-remedy = Open it in a browser or a picture program, and save it as PNG or JPEG.
tiff-remedy = Open it in a picture program, and save it as PNG.
pdf-remedy = Take a picture of the page, and save it as PNG.
svg-remedy = Open it in a browser or a drawing program, and save it as PNG.
`,
)
