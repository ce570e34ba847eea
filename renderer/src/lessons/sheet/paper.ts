/** The paper that a lab sheet is printed on. Lengths are millimetres. */

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

export const paperSizes: Readonly<
  Record<Paper, { readonly title: string; readonly width: number; readonly css: string }>
> = {
  a4: { title: 'A4', width: 210, css: 'A4' },
  letter: { title: 'Letter', width: 215.9, css: 'letter' },
}

/** Left and right of what is printed. */
export const sideMargin = 16

/** Where offices and schools print on Letter, by ISO 3166. */
const letterRegions = 'US CA MX GT BZ SV HN NI CR PA CO VE CL PH PR DO'.split(' ')

/** The paper of a region, by a language tag such as “es-MX”. Without a region it is A4, as nearly everywhere. */
export function paperOf(language: string): Paper {
  let region: string | undefined
  try {
    region = new Intl.Locale(language).region
  } catch {
    return 'a4'
  }
  return region !== undefined && letterRegions.includes(region) ? 'letter' : 'a4'
}

/** The rule for printed pages: size, margins, and in the margins what the sheet is called and the number of the page. */
export function pageRule(paper: Paper, name: string): string {
  const small = `font: 8pt 'Inter Variable', system-ui, sans-serif; color: #444;`
  return `@page {
  size: ${paperSizes[paper].css} portrait;
  margin: 15mm ${sideMargin}mm 16mm;
  @bottom-left { content: "${quote(name)}"; ${small} }
  @bottom-right { content: counter(page) " / " counter(pages); ${small} }
}`
}

/** A text inside a CSS string. */
function quote(text: string): string {
  return text.replaceAll(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
}
