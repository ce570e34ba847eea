### The pictures of the lesson about the random start. Newborns are networks that have just been made and have learnt nothing.

make = Make { $count } newborns
born = { $born } of { $all } are born.
ask = Ask it twice
draw-first = Draw a digit first.
# A fact: what two answers to the same drawing have in common.
again =
    { $way ->
        [same] same
        [digit] digit
       *[other] other
    }

## The same drawing, asked about twice

first-time = First time
    .answer = First time: the answer is { $digit }
second-time = Second time
    .answer = Second time: the answer is { $digit }

## Scores as dots over an axis

# Of an axis, in $unit, such as %.
range = { $from } to { $to } { $unit }
range-last = { $from } { $unit } or more
# Dots on a part of the axis.
dots-at = { $count } at { $range }
# $dots is a list such as “3 at 8 to 10 %, 5 at 10 to 12 %”.
scores = { $count } newborn networks by their score: { $dots }.
scores-none = An axis of scores.
placed = You placed { $dots }.
placed-none = You placed no dots yet.
axis = { $unit } of the digits read right
chance = 1 in 10
# Behind the picture, little room: what the rings stand for. $count (text) is how many newborns a ring stands for.
rings = rings: you said, each for { $count } newborns
columns = Where the dots go
column = { $range }: { $count } dots. Press to add one, Delete to take one away.
how = Click over the axis to place a dot; click with Shift, or press Delete, to take one away.
clear = Take all away

## How often each gives its favourite answer

favourites = How often each of { $count } newborn networks gives its favourite answer: from { $least } to { $greatest }, on average { $mean }.
favourites-said = You said { $share }.
mean = mean { $share }
guessing = guessing: 1 in 10
you-said = you said { $share }
favourites-axis = { $count } newborn networks, the least stubborn first
