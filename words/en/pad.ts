/** Made of resources/messages/en/pad.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  pad: null
  'pad-hint': null
  invitation: null
  'open-image': null
  'open-image-hint': null
  'example-digit': { digit: number }
  'example-named': { name: string | number }
  tools: null
  brush: null
  eraser: null
  'brush-width': { width: 'thin' | 'medium' | 'thick' }
  'brush-width-hint': null
  undo: null
  clear: null
  example: null
  'pen-up': { column: string | number; row: string | number }
  'pen-down': { column: string | number; row: string | number }
  'digits-found': { count: number }
  'digits-which': null
  'digit-read': { answer: string | number; count: string | number; number: string | number }
  'digit-not-read': { count: string | number; number: string | number }
  seen: null
  'seen-hint': null
  'seen-prepared': null
  'seen-unprepared': null
  'seen-example': {
    count: string | number
    digit: string | number
    from: 'training' | 'validation' | 'test' | 'samples'
    number: string | number
  }
  stages: null
  'stages-hint': null
  'stages-title': null
  'stages-close': null
  'stages-close-hint': null
  'stages-off': { stages: string | number }
  'stages-all-on': null
  'stages-all-on-hint': null
  'stage-unused': null
  'stage-brush.title': null
  'stage-brush.name': null
  'stage-brush.does': null
  'stage-brush.off': null
  'stage-brush.hint': null
  'stage-box.title': null
  'stage-box.name': null
  'stage-box.does': null
  'stage-box.off': null
  'stage-box.hint': null
  'stage-average.title': null
  'stage-average.name': null
  'stage-average.does': null
  'stage-average.off': null
  'stage-average.hint': null
  'stage-centre.title': null
  'stage-centre.name': null
  'stage-centre.does': null
  'stage-centre.off': null
  'stage-centre.hint': null
  'stage-brightness.title': null
  'stage-brightness.name': null
  'stage-brightness.does': null
  'stage-brightness.off': null
  'stage-brightness.hint': null
}
export const t = messagesOf<Texts>(
  'pad',
  `pad = Drawing pad
pad-hint = Draw a digit with mouse, finger or pen, as large or small as you like: the network sees it at one size. By keys: arrows move the pen, Enter sets it down and lifts it.
invitation = Draw a digit here
open-image = or open an image
open-image-hint = Open an image of a digit, or drop one anywhere: a drawing, a scan or a photograph, dark on light or light on dark.
example-digit =
    { $digit ->
        [8] an 8 from the data
       *[other] a { $digit } from the data
    }
example-named = { $name } from the data
tools = Drawing tools
brush = Brush
eraser = Eraser
brush-width =
    { $width ->
        [thin] Brush width: thin
        [medium] Brush width: medium
       *[thick] Brush width: thick
    }
brush-width-hint = Brush width: thin, medium or thick, for your eyes. The network sees strokes as wide as those it learned from, unless you switch that off.
undo = Undo
clear = Clear
example = Show a digit from the data
pen-up = Row { $row }, column { $column }, pen up
pen-down = Row { $row }, column { $column }, pen down
digits-found =
    { $count ->
        [one] { $count } digit found
       *[other] { $count } digits found
    }
digits-which = In reading order. Which one goes onto the pad?
digit-read = Digit { $number } of { $count }. { $answer }
digit-not-read = Digit { $number } of { $count }. Not read.
seen = What the network sees
seen-hint = Your drawing as 784 numbers: cut out, scaled into 20×20, its centre of mass in the middle of 28×28, grey levels from 0 to 1.
seen-prepared = 28 × 28 pixels: 784 grey levels, scaled and centred.
seen-unprepared = 28 × 28 pixels: 784 grey levels.
seen-example =
    { $from ->
        [training] Training digit { $number } of { $count }: { $digit }.
        [validation] Validation digit { $number } of { $count }: { $digit }.
        [test] Test digit { $number } of { $count }: { $digit }.
       *[samples] Your sample { $number } of { $count }: { $digit }.
    }
stages = Stages
stages-hint = How your drawing is prepared: the picture after each stage, and a switch for each to see what it is for.
stages-title = How your drawing is prepared
stages-close = Close the stages
stages-close-hint = Close the stages. What is switched off stays off, and the pad says so.
stages-off = Off: { $stages }
stages-all-on = All on
stages-all-on-hint = All stages on again, as the network needs them.
stage-unused = Not for images: no strokes
stage-brush =
    .title = Brush
    .name = brush
    .does = Strokes as wide as MNIST’s
    .off = Off: as wide as you drew them
    .hint = Brush: strokes as wide as MNIST’s. Switched off: as wide as you drew them. Watch the ten outputs.
stage-box =
    .title = Box
    .name = box
    .does = Cut out, scaled into 20 × 20
    .off = Off: the whole pad, scaled down
    .hint = Box: cut out, scaled into 20 × 20. Switched off: the whole pad, scaled down. Watch the ten outputs.
stage-average =
    .title = Average
    .name = average
    .does = Each pixel the mean of its ink
    .off = Off: one point for each pixel
    .hint = Average: each pixel the mean of its ink. Switched off: one point for each pixel. Watch the ten outputs.
stage-centre =
    .title = Centre
    .name = centre
    .does = Centre of mass to the middle
    .off = Off: left where you drew it
    .hint = Centre: centre of mass to the middle. Switched off: left where you drew it. Watch the ten outputs.
stage-brightness =
    .title = Brightness
    .name = brightness
    .does = Brightest pixel becomes 1
    .off = Off: levels as they came out
    .hint = Brightness: brightest pixel becomes 1. Switched off: levels as they came out. Watch the ten outputs.
`,
)
