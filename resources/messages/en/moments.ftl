### Below the picture of the network: a slider over the run, to look back at the network as it was.

look-back = Look back
slider = Moment of the run
slider-hint = Look back at the network as it was earlier in the run. Drag, and let go to come back; click or use the arrow keys to stay. Training is left as it is.
# Where the slider stands, by ear, in the present.
now = now
now-hint = Now. Drag to look back.
# The button that leads back to the present.
back = Now

before-first = before the first update
# $epoch (text) A number with a decimal, such as 1.5.
after-updates =
    { $count ->
        [one] after { $count } update, epoch { $epoch }
       *[other] after { $count } updates, epoch { $epoch }
    }

# What is in <digits> is left out where there is no room. $share (text) is a percentage.
score-short = { $share } <digits>of { $count } validation digits</digits> right
score = { $share } of { $count } validation digits right
# $truth and $answer are digits.
most-confused =
    { $times ->
        [one] most often { $truth } read as { $answer }, { $times } time
       *[other] most often { $truth } read as { $answer }, { $times } times
    }
# By ear. $score and $confused are the two above.
matrix = Confusion matrix: { $score }.
matrix-confused = Confusion matrix: { $score }, { $confused }.
# Below the matrix, in small print.
matrix-axes = row: digit, column: answer
