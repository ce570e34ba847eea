### Dialogs that say how a network did: on the test set, and on images of the person’s own.

## The test set

title = Evaluation on the test set
result = <strong>{ $correct } of { $count }</strong> right: accuracy <strong>{ $accuracy }</strong>, mean cost <strong>{ $cost }</strong>.
times =
    { $times ->
        [1] Evaluated once in this run.
       *[other] Evaluated { $times } times in this run.
    }
choose = Choose a number to see the digits behind it.

## The confusion matrix. $truth and $answer are digits or names of classes.

matrix-axes = Rows: what it is. Columns: what the network says.
matrix-most =
    { $times ->
        [one] Most often mistaken: { $truth } read as { $answer }, { $times } time.
       *[other] Most often mistaken: { $truth } read as { $answer }, { $times } times.
    }
# By ear, of a cell with so many digits.
cell = { $truth } read as { $answer }: show the { $count }
cell-hint = Show the digits that are { $truth } and that the network reads as { $answer }.

## The digits behind a cell

gallery-right = { $truth }, read right
gallery-wrong = { $truth }, read as { $answer }
gallery-all =
    { $count ->
        [one] { $count } digit. Under each: the output of { $answer }.
       *[other] { $count } digits. Under each: the output of { $answer }.
    }
gallery-some =
    { $count ->
        [one] { $count } digit, of which the { $shown } most certain. Under each: the output of { $answer }.
       *[other] { $count } digits, of which the { $shown } most certain. Under each: the output of { $answer }.
    }
# By ear. $output (text) is what stands under it.
exhibit = { $truth }, read as { $answer }, output { $output }: put it on the pad
exhibit-hint = Puts this digit on the pad, and shows why the network answers so.

## Images of the person’s own

own-title = Own images
own-result = <strong>{ $correct } of { $count }</strong> right: accuracy <strong>{ $accuracy }</strong>.
own-result-none = <strong>{ $correct } of { $count }</strong> right.
own-wrong = Read wrong
own-unread = Not read
# $name is the name of a file.
own-wrong-line = { $name }: { $label } read as { $digit }
own-more = and { $count } more
