### The pictures of the lesson about the learning rate: three runs, and the promise of the slope.

race = Train all three
racing = Training …

## The cost of three runs

curves-none = Cost curves, none yet.
# What the picture shows, for who does not see it. $curves is a list of texts like the next one.
curves = Cost from the first to the last batch: { $curves }.
curve = with rate { $rate } from { $from } to { $to }
# $ends is a list of texts like the next one.
sketched = You sketched that they end at { $ends }.
sketched-end = { $end } with rate { $rate }
# At the top of the chart, where a curve goes beyond it. $rate (text) $cost (text) what it ends at.
beyond = η = { $rate }: on to { $cost }
guessing = ln 10: guessing
digits-axis = digits seen
key = dotted: your sketch

## What the slope promises, and what came true

promise-none = No step has been taken yet.
# $steps is a list of texts like the next two.
promise = Of what the slope promises: { $steps }.
promise-kept = with rate { $rate }, { $share } comes true
promise-broken = with rate { $rate }, the cost rises instead
worse = the cost rises
promised-line = what the slope promises
step = Step η
take = Take the step with rate { $rate }
promised = promised
fall = true fall
