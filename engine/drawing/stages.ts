/**
 * The stages between what was drawn and what the network sees, in their order. Each can be switched off, to see what it is for;
 * with all of them on, a drawing is prepared the way MNIST's digits were.
 */

export const stages = ['brush', 'box', 'average', 'centre', 'brightness'] as const

/**
 * `brush`: strokes are painted again as wide as MNIST's; off: as wide as they were drawn.
 * `box`: the ink's box is cut out and its longer side scaled to 20 pixels; off: the whole paper becomes the picture.
 * `average`: each pixel is the mean of the ink under it; off: the ink under its middle.
 * `centre`: the centre of mass goes to the middle of the picture; off: the box stays where on the paper it was drawn.
 * `brightness`: the brightest pixel becomes 1; off: levels stay as they are.
 */
export type Stage = (typeof stages)[number]

export type Switches = { readonly [Name in Stage]: boolean }

export const allOn: Switches = { brush: true, box: true, average: true, centre: true, brightness: true }

/** The switches with every stage after `last` off, for a look at the picture in between. */
export function stopAfter(last: Stage, switches: Switches): Switches {
  const place = stages.indexOf(last)
  const isOn = (stage: Stage) => switches[stage] && stages.indexOf(stage) <= place
  return {
    brush: isOn('brush'),
    box: isOn('box'),
    average: isOn('average'),
    centre: isOn('centre'),
    brightness: isOn('brightness'),
  }
}
