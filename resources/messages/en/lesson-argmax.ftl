### The lesson about argmax and margin: its pictures. z are the weighted sums of the ten outputs; the greatest is the answer, and its distance to
### the second is the margin.

## A drawing that grows

# $from and $to: digits.
strokes-title =
    A drawing that is { $from ->
        [8] an 8
       *[other] a { $from }
    }; dashed, with a mark at each quarter, the stroke that is still to come and makes it { $to ->
        [8] an 8
       *[other] a { $to }
    }.
part-first = { $percent } % of the first stroke
part-last = { $percent } % of the last stroke
# $part (text) `part-first` or `part-last`. $margin (text)
growing-title = z of the ten outputs while the drawing grows; { $part }. The greatest is that of { $top }, { $margin } above that of { $next }.
growing-stays = The answer stays { $digit } during the last stroke.
growing-changes = The answer changes from { $before } to { $after } after { $percent } % of the last stroke.
growing-said = You said after { $percent } %.
# $part (text) `part-first` or `part-last`.
growing-at = { $part }, read as { $digit }
# Below the picture: its two halves.
first-stroke = first stroke
last-stroke = last stroke
drawing-time = Drawing time
# $digit (text)
now-read-as = read as <strong>{ $digit }</strong>
now-second = second: <strong>{ $digit }</strong>
# $margin (text)
now-margin = margin <strong>{ $margin }</strong>

## Ten sums, all raised alike

# $items (text) Each digit with its z, such as “0: 1.23, 1: −0.50”. $by: how much was added to each.
sums-title =
    { $way ->
        [same] z of the ten outputs: { $items }.
        [raised] z of the ten outputs, each raised by { $by }: { $items }.
       *[lowered] z of the ten outputs, each lowered by { $by }: { $items }.
    }
sums-order = The greatest is that of { $top }, the second that of { $next }.
# $margin (text)
sums-order-margin = The greatest is that of { $top }, the second that of { $next }; the margin is { $margin }.
sums-said =
    { $given ->
        [same] You said: the same digit.
        [other] You said: another digit.
       *[depends] You said: it depends on the drawing.
    }
# The same in the picture.
sums-you-said =
    { $given ->
        [same] you said: the same digit
        [other] you said: another digit
       *[depends] you said: it depends on the drawing
    }
# $margin (text)
sums-answer = argmax: <digit>{ $top }</digit> · margin to { $next }: <digit>{ $margin }</digit>
sums-outputs = outputs a = softmax(z)
sums-slider = Added to every z

## Places of the right digit where the network is wrong

read-all = Read all validation digits
reading = Reading … { $percent } %
# $errors (text) $items (text) For each place a `places-item`, with commas between them.
places-title = Of { $errors } errors, the right digit’s output is in { $items }.
# $share (text)
places-item = { $ordinal } place in { $share }
places-said = You said 2nd in { $percent } %.
# 2 to 10.
ordinal =
    { $place ->
        [2] 2nd
        [3] 3rd
       *[other] { $place }th
    }
places-misses = Close misses
places-miss = { $label }, read as { $answer }
# $errors (text) $digits (text)
places-of = Place of the right digit’s output, in { $errors } errors of { $digits } digits

## What a great output is worth

trust-digits =
    { $id ->
        [plain] as they are
        [moved] moved by { $pixels } pixels
       *[swapped] ink and paper swapped
    }
# $says (text) $share (text)
trust-title =
    { $id ->
        [plain] Digits as they are: the greatest output is { $says } on average, and { $share } are read right.
        [moved] Digits moved by { $pixels } pixels: the greatest output is { $says } on average, and { $share } are read right.
       *[swapped] Digits with ink and paper swapped: the greatest output is { $says } on average, and { $share } are read right.
    }
# On the bars.
trust-says = greatest output, mean
trust-right = read right

## In texts of the lesson

# Answers between the first and the last, such as “3 and 5”: where there are none.
between-none = nothing else
