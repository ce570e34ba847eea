### Words that many parts of the page share: digits, counts, buttons.

digit-word =
    { $digit ->
        [0] zero
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
       *[9] nine
    }
# A digit with its article, in a sentence: “It is a seven.”
a-digit =
    { $digit ->
        [0] a zero
        [1] a one
        [2] a two
        [3] a three
        [4] a four
        [5] a five
        [6] a six
        [7] a seven
        [8] an eight
       *[9] a nine
    }
updates-count =
    { $count ->
        [one] { $count } update
       *[other] { $count } updates
    }
samples-count =
    { $count ->
        [one] { $count } sample
       *[other] { $count } samples
    }
# $share (text) A number with one decimal, such as 97.3. A no-break space stands before the sign.
share = { $share } %
# A share that is nearly all.
share-nearly-all = >{"\u00A0"}{ $share } %

duration-seconds = { $seconds } s
# $seconds (text) In two digits.
duration-minutes = { $minutes } min { $seconds } s
# $minutes (text) In two digits.
duration-hours = { $hours } h { $minutes } min

close = Close
# A slider for a setting. $label is the setting’s name.
on-slider = { $label }, on a slider

# The space bar.
key-space = Space
key-control = Ctrl
key-shift = Shift
