/** What is used of `svgcanvas`, which comes without types: a canvas context that writes down what is drawn. */
declare module 'svgcanvas' {
  export class Context {
    constructor(options: { readonly width: number; readonly height: number })
    /** The picture so far, as the text of an SVG file. */
    getSerializedSvg(): string
  }
}
