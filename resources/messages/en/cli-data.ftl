### On the command line: what `inkling data` says. Numbers of digits are texts such as “55,000”.

## Heads of columns

head-name = Name
head-training = Training
head-validation = Validation
head-test = Test
head-title = Title
head-digit = Digit
# $name is a data set.
head-training-of = { $name }, training
head-validation-of = validation
# The row of sums.
row-all = all

## Sentences

epoch-takes = An epoch takes { $count } digits.
added = Added { $name }: { $training } digits to train on, { $validation } for validation.
added-but = Added { $name }: { $training } digits to train on, { $validation } for validation, { $left } left out.
train-on-them = Train on them: inkling train --data { $name }, or --data mnist,{ $name }.
removed = Removed { $name }. Runs that were trained on it can be looked at, and not be resumed.
images-read = { $done } of { $all } images read
# $reason says what is wrong with each, such as “shows no digit”; $examples are names of files, with commas.
left-out = Left out { $count }: { $reason } ({ $examples }).
left-out-others = Left out { $count }: { $reason } ({ $examples } and others).
must-be-set-name = The name must be of small letters, digits and dashes, 40 at most, the first a letter.
must-be-classes = The classes must be ten names with commas between them.
name-taken =
    .message = There is a data set “{ $name }” already.
    .remedy = Choose another name, or remove one that you have added: inkling data remove { $name }.
