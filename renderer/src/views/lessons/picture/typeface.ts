/** The page's typeface as a picture carries it along: Latin and Greek letters. Loaded only for a picture. */
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'

const greekLetters = 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'

const face = (source: string, letters: string) =>
  `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${source}) format("woff2");${letters}}`

export const typeface = face(latin, '') + face(greek, `unicode-range:${greekLetters};`)
