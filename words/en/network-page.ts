/** Made of resources/messages/en/network-page.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'title-digits': { sizes: string | number }
  'title-pictures': { sizes: string | number }
  heading: null
  'needs-script': null
  damaged: null
  draw: null
  pad: null
  invitation: null
  'invitation-pictures': null
  'pad-keys': null
  'pad-empty': null
  undo: null
  clear: null
  why: null
  tries: null
  'tries-pictures': null
  show: { what: string | number }
  answer: null
  'answer-first': null
  'answer-none': null
  read: { what: string | number }
  'read-value': { value: string | number }
  percent: { value: string | number }
  outputs: null
  honesty: null
  'honesty-pictures': null
  'what-digit': { digit: number }
  'what-name': { name: string | number }
  seen: null
  'seen-nothing': null
  'seen-pixels': null
  'seen-note': null
  'why-answer': {
    biases: string | number
    down: string | number
    up: string | number
    what: string | number
    z: string | number
  }
  'why-answer-rest': {
    biases: string | number
    down: string | number
    rest: string | number
    up: string | number
    what: string | number
    z: string | number
  }
  'why-not': {
    biases: string | number
    down: string | number
    up: string | number
    what: string | number
    z: string | number
  }
  'why-not-rest': {
    biases: string | number
    down: string | number
    rest: string | number
    up: string | number
    what: string | number
    z: string | number
  }
  stages: null
  'stage-brush.title': null
  'stage-brush.does': null
  'stage-box.title': null
  'stage-box.does': null
  'stage-average.title': null
  'stage-average.does': null
  'stage-centre.title': null
  'stage-centre.does': null
  'stage-brightness.title': null
  'stage-brightness.does': null
  layer: { activation: string | number; layer: string | number; neurons: number }
  'layer-active': { active: string | number; layer: string | number }
  activation: { name: 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh' | 'linear' | 'softmax' }
  about: null
  'about-file': null
  'about-layers': { numbers: number; way: string | number }
  'way-hidden': { activation: string | number; neurons: number }
  'way-output': { activation: string | number }
  'about-untrained': null
  'about-training': { data: string | number; epochs: number; updates: number }
  'data-quoted': { title: string | number }
  data: { source: 'mnist' | 'mnist-10k' | 'pen' | 'own' }
  'about-score': { digits: 'validation' | 'test'; share: string | number }
  'about-exact': null
  'about-rounded': null
}
export const t = messagesOf<Texts>(
  'network-page',
  `title-digits = { $sizes }: a network that reads digits
title-pictures = { $sizes }: a network that reads pictures
heading = A network that reads digits
needs-script = The network needs JavaScript: open this file in a browser that runs it.
damaged = The network in this file is not whole. Copy the file again, or save it again from Inkling.
draw = You draw
pad = Drawing pad
invitation = Draw a digit here
invitation-pictures = Draw here
pad-keys = The arrow keys move the pen, the space key puts it down and lifts it, and Delete clears the pad.
pad-empty = The pad is empty.
undo = Undo
clear = Clear
why = Why?
tries = Or try one of its validation digits:
tries-pictures = Or try one of its validation pictures:
show = Show { $what }
answer = Its answer
answer-first = Draw a digit, and the network says what it reads.
answer-none = Draw something, and the network says what it reads.
read = I read { $what }
read-value = Its output is the greatest: { $value }.
percent = { $value } %
outputs = The ten outputs
honesty = This page always answers with one of ten digits.
honesty-pictures = This page always answers with one of ten classes.
what-digit =
    { $digit ->
        [8] an 8
       *[other] a { $digit }
    }
what-name = “{ $name }”
seen = What the network sees
seen-nothing = Nothing yet: 28 by 28 pixels of paper
seen-pixels = The 28 by 28 pixels that the network sees
seen-note = Each digit is brought into 28 × 28 pixels before the network sees it, as its training digits were.
why-answer = Why { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }.
why-answer-rest = Why { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }, and curved functions { $rest }.
why-not = Why not { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }.
why-not-rest = Why not { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }, and curved functions { $rest }.
stages = From your strokes to its pixels
stage-brush =
    .title = Brush
    .does = strokes as wide as MNIST’s
stage-box =
    .title = Box
    .does = scaled into 20 × 20
stage-average =
    .title = Average
    .does = each pixel the mean of its ink
stage-centre =
    .title = Centre
    .does = its mass to the middle
stage-brightness =
    .title = Brightness
    .does = the brightest pixel to 1
layer =
    { $neurons ->
        [one] Layer { $layer }: { $neurons } { $activation } neuron
       *[other] Layer { $layer }: { $neurons } { $activation } neurons
    }
layer-active = { $layer }, { $active } of them active
activation =
    { $name ->
        [relu] ReLU
        [leaky-relu] leaky ReLU
        [sigmoid] sigmoid
        [tanh] tanh
        [linear] linear
       *[softmax] softmax
    }
about = About this network
about-file = Everything happens in this file: it asks nothing of the internet, and what you draw stays here. Inkling opens it as a network, to look inside or to train it further.
about-layers =
    { $numbers ->
        [one] 784 pixels go { $way }: { $numbers } number in all, its weights and biases.
       *[other] 784 pixels go { $way }: { $numbers } numbers in all, its weights and biases.
    }
way-hidden =
    { $neurons ->
        [one] into { $neurons } neuron ({ $activation })
       *[other] into { $neurons } neurons ({ $activation })
    }
way-output = into 10 outputs ({ $activation })
about-untrained = Its weights are as they came by chance: it has not been trained, and guesses.
about-training =
    { $epochs ->
        [one]
            { $updates ->
                [one] It was trained in Inkling on { $data }: { $epochs } epoch, { $updates } update of its weights.
               *[other] It was trained in Inkling on { $data }: { $epochs } epoch, { $updates } updates of its weights.
            }
       *[other]
            { $updates ->
                [one] It was trained in Inkling on { $data }: { $epochs } epochs, { $updates } update of its weights.
               *[other] It was trained in Inkling on { $data }: { $epochs } epochs, { $updates } updates of its weights.
            }
    }
data-quoted = “{ $title }”
data =
    { $source ->
        [mnist] MNIST, all 60,000 training digits
        [mnist-10k] MNIST, the first 10,000 training digits
        [pen] Pen digits, drawn by 30 people
       *[own] Your samples
    }
about-score =
    { $digits ->
        [validation] It reads { $share } of its validation digits right; it was trained on none of them.
       *[test] It reads { $share } of MNIST’s test digits right; it was trained on none of them.
    }
about-exact = Its weights are here as 32-bit numbers, to the last bit as in Inkling.
about-rounded = Its weights are here as 16-bit numbers, which makes the file half as large: outputs may differ from Inkling’s by a thousandth or so.
`,
)
