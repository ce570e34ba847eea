/** Made of resources/messages/en/lesson-layers.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  looking: null
  'layer-pixels': null
  'layer-hidden': { number: string | number }
  'layer-outputs': null
  quiz: null
  'quiz-picture': {
    is: 'marked' | 'trained' | 'marked-trained' | 'random' | 'marked-random' | 'plain'
    number: string | number
  }
  'quiz-trained': null
  'quiz-random': null
  'quiz-marked': null
  climb: null
  'ladder-title': null
  'ladder-line': { id: 'trained' | 'untrained'; items: string }
  'ladder-item': { layer: string | number; share: string }
  'ladder-said': { way: 'rise' | 'same' | 'fall' }
  'ladder-axis': null
  'ladder-name': { id: 'trained' | 'untrained' }
  likeness: { layer: string; moved: string; others: string; same: string }
  'likeness-kind': { id: 'moved' | 'same' | 'others' }
  'this-one': null
  'likeness-said': { given: 'moved' | 'same' }
  'likeness-map': null
  halve: null
  switches: null
  'switch-loss': { number: string | number; points: string }
  'switch-nothing': { number: string | number }
  'all-neurons': { count: number }
  'switched-off': { count: string | number }
  way: { way: 'rise' | 'fall' | 'same' }
  closer: { id: 'moved' | 'same' }
  'the-pixels': null
  'the-outputs': null
  'the-layer': { number: string | number }
}
export const t = messagesOf<Texts>(
  'lesson-layers',
  `looking = Looking into the layers …
layer-pixels = pixels
layer-hidden = layer { $number }
layer-outputs = outputs
quiz = Weights of first-layer neurons
quiz-picture =
    { $is ->
        [marked] Picture { $number }, taken for trained
        [trained] Picture { $number }, trained
        [marked-trained] Picture { $number }, taken for trained, trained
        [random] Picture { $number }, random
        [marked-random] Picture { $number }, taken for trained, random
       *[plain] Picture { $number }
    }
quiz-trained = trained
quiz-random = random
quiz-marked = trained?
climb = Climb to the next layer
ladder-title = Digits read from each layer.
ladder-line =
    { $id ->
        [trained] Trained: { $items }.
       *[untrained] Untrained: { $items }.
    }
ladder-item = { $layer } { $share }
ladder-said =
    { $way ->
        [rise] You said that more is read from layer to layer.
        [same] You said that about as much is read from layer to layer.
       *[fall] You said that less is read from layer to layer.
    }
ladder-axis = read right from this layer alone
ladder-name =
    { $id ->
        [trained] trained
       *[untrained] untrained
    }
likeness = Likeness in { $layer }: itself, moved { $moved }, same digit { $same }, other digits { $others }
likeness-kind =
    { $id ->
        [moved] itself, moved
        [same] same digit
       *[others] other digits
    }
this-one = This one
likeness-said =
    { $given ->
        [moved] You said: to itself.
       *[same] You said: to the same digit.
    }
likeness-map = A map: a hundred digits from 0 to 9, down and across; inked where two of them are alike.
halve = Switch off the half that is needed least
switches = Neurons of layer 1
switch-loss = Neuron { $number }: { $points } points less without it
switch-nothing = Neuron { $number }: nothing is lost without it
all-neurons =
    { $count ->
        [one] { $count } neuron
       *[other] all { $count } neurons
    }
switched-off = { $count } switched off
way =
    { $way ->
        [rise] more
        [fall] less
       *[same] about as much
    }
closer =
    { $id ->
        [moved] itself
       *[same] the other
    }
the-pixels = the pixels
the-outputs = the outputs
the-layer = layer { $number }
`,
)
