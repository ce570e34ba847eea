### On the command line: what `inkling lesson` says, and the lesson that `inkling lesson new` writes to begin with.

## check

# $problem is a whole sentence, $remedy another one that says what to do. $line (text)
problem = { $file }:{ $line }: { $problem } { $remedy }
nothing-wrong =
    { $cards ->
        [one] { $file }: nothing is wrong. “{ $title }” has { $cards } card.
       *[other] { $file }: nothing is wrong. “{ $title }” has { $cards } cards.
    }
# $lessons are names of lessons with commas.
course-order = { $folder }: the course “{ $title }”, in this order: { $lessons }.
no-lesson-in-folder = { $folder }: There is no lesson in this folder. Name a folder with files that end in { $ending }.
# $count (text), $most (text)
too-many-lessons =
    .message = { $folder } has { $count } lessons, more than a course can have.
    .remedy = Make several courses of it, each of at most { $most }.
# $detail is in English, from the system.
folder-unreadable =
    .message = The folder { $folder } cannot be read: { $detail }.
    .remedy = Check its name.
file-unreadable =
    .message = The file cannot be read: { $detail }.
    .remedy = Check its name.
no-file =
    .message = { $file } is no file.
    .remedy = Name a file that ends in .lesson.md.
too-long =
    .message = { $file } is too long for a lesson.
    .remedy = Name a file that ends in .lesson.md.

## new

wrong-ending = The file { $file } must end in { $ending }.
wrong-name = The file must be called by small letters, digits and dashes, not “{ $name }”.
exists =
    .message = The file { $file } is there already.
    .remedy = Choose another name.
unwritable =
    .message = The file { $file } cannot be written: { $detail }.
    .remedy = Check the folder.
written = { $file } is a lesson to begin with. Drop it on the window of Inkling to see it.

## answers

# $reason is a whole sentence.
left-out = { $file }: { $reason }
no-answers = There are no answers in it. Name files that end in .inkling-answers, or their folder.
nothing-there =
    .message = There is no file or folder { $path }.
    .remedy = Check its name.

## The lesson to begin with. It is Markdown: what stands between two signs ** is bold, and $-named values are formulas and other signs that stay.

# Without a colon followed by a space.
new-summary = Move one weight, and see what it does to the cost.
new-heading = One weight
# $weight is a formula. The answers below end this sentence.
new-question = The bright line is one weight of your network: { $weight }. You raise it a little. The cost will
new-answer-fall = fall
new-answer-rise = rise
new-answer-same = stay as it is
new-teacher = Count hands before anybody locks a prediction. Only present mode shows this.
new-do = Move the weight with the slider, a few steps up and down.
# $said is the answer that was given.
new-said = You said: { $said }.
new-truth-fall = In truth the cost **fell**.
new-truth-rise = In truth the cost **rose**.
new-truth-same = In truth the cost stayed as it was.
# Between $term and $end stands the word that a formula below is coloured like.
new-explain = How fast the cost changes with the weight is the { $term }slope{ $end }:
new-check = Which way does gradient descent move the weight?
new-way-against = Against the slope
new-way-with = With the slope
new-wrong = With the slope the cost rises. Look at the line that touches the curve: where it goes down is the way.
new-hint = The cost is to fall.
