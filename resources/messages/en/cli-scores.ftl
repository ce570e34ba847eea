### On the command line: what `inkling evaluate` and `inkling predict` say. $correct, $count and $wrong (text) are numbers of digits, $accuracy and $share shares such as “97.31 %”.

## evaluate

# $data names the data sets.
score =
    { $split ->
        [test] { $data }, test digits: { $correct } of { $count } right, { $accuracy }.
        [validation] { $data }, validation digits: { $correct } of { $count } right, { $accuracy }.
       *[training] { $data }, training digits: { $correct } of { $count } right, { $accuracy }.
    }
mean-cost = Mean cost { $cost }.
# $path is where the digits are.
score-own = { $path }: { $correct } of { $count } right, { $accuracy }.
doubted = { $count } doubted, of which { $wrong } wrong.
not-counted = { $count } could not be read and are not counted.
confusion-digits = How often each digit (row) was taken for each digit (column):
confusion-classes = How often each class (row) was taken for each class (column):
# A network that gives one answer to nearly everything. $share is a share, such as “95 %”.
one-answer = It answers “{ $name }” to { $share } of them, whatever they show: it has not learnt to tell them apart. Train it again with other settings; “inkling train” says what is wrong.

## predict

# An image of one digit. $answer is one of the texts below.
answer = { $image }: { $answer }
# One digit of an image that has $count (text) of them.
answer-of = { $image }, { $number } of { $count }: { $answer }
# $name is a digit, or a class such as “Sandal”.
answer-share = { $name } ({ $share })
answer-unsure = not sure: { $names }
answer-or = { $one } or { $other }
answer-unlike-digit = does not look like a digit; nearest { $nearest }
answer-unlike-class = does not look like anything it knows; nearest { $nearest }
answer-empty = no stroke, only paper or a dot
