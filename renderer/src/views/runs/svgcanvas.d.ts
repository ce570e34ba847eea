/** What is used of `svgcanvas`, which comes without types: a canvas context that writes down what is drawn. */
declare module 'svgcanvas' {
  export class Context {
    constructor(options: { readonly width: number; readonly height: number })
    readonly font: string
    readonly textAlign: CanvasTextAlign
    readonly textBaseline: CanvasTextBaseline
    /** The picture so far, as the text of an SVG file. */
    getSerializedSvg(): string
    // Its own insides, which `SvgContext` has to do with.
    protected __currentElement: SVGElement
    protected __createElement(
      name: string,
      attributes: Readonly<Record<string, string | number>>,
      withoutFill: boolean,
    ): SVGElement
    protected __applyTransformation(element: SVGElement): void
    protected __applyStyleToCurrentElement(action: 'fill' | 'stroke'): void
    protected __closestGroupOrSvg(): SVGElement
    protected __applyText(text: string, x: number, y: number, action: 'fill' | 'stroke'): void
  }
}
