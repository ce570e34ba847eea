/** Made of resources/messages/en/lesson-newborns.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  make: { count: string | number }
  born: { all: string | number; born: string | number }
  ask: null
  'draw-first': null
  again: { way: string }
  'first-time': null
  'first-time.answer': { digit: string | number }
  'second-time': null
  'second-time.answer': { digit: string | number }
  range: { from: string | number; to: string | number; unit: string | number }
  'range-last': { from: string | number; unit: string | number }
  'dots-at': { count: string | number; range: string | number }
  scores: { count: string | number; dots: string | number }
  'scores-none': null
  placed: { dots: string | number }
  'placed-none': null
  axis: { unit: string | number }
  chance: null
  rings: { count: string }
  columns: null
  column: { count: string | number; range: string | number }
  how: null
  clear: null
  favourites: { count: string | number; greatest: string | number; least: string | number; mean: string | number }
  'favourites-said': { share: string | number }
  mean: { share: string | number }
  guessing: null
  'you-said': { share: string | number }
  'favourites-axis': { count: string | number }
}
export const t = messagesOf<Texts>(
  'lesson-newborns',
  `make = Make { $count } newborns
born = { $born } of { $all } are born.
ask = Ask it twice
draw-first = Draw a digit first.
again =
    { $way ->
        [same] same
        [digit] digit
       *[other] other
    }
first-time = First time
    .answer = First time: the answer is { $digit }
second-time = Second time
    .answer = Second time: the answer is { $digit }
range = { $from } to { $to } { $unit }
range-last = { $from } { $unit } or more
dots-at = { $count } at { $range }
scores = { $count } newborn networks by their score: { $dots }.
scores-none = An axis of scores.
placed = You placed { $dots }.
placed-none = You placed no dots yet.
axis = { $unit } of the digits read right
chance = 1 in 10
rings = rings: you said, each for { $count } newborns
columns = Where the dots go
column = { $range }: { $count } dots. Press to add one, Delete to take one away.
how = Click over the axis to place a dot; click with Shift, or press Delete, to take one away.
clear = Take all away
favourites = How often each of { $count } newborn networks gives its favourite answer: from { $least } to { $greatest }, on average { $mean }.
favourites-said = You said { $share }.
mean = mean { $share }
guessing = guessing: 1 in 10
you-said = you said { $share }
favourites-axis = { $count } newborn networks, the least stubborn first
`,
)
