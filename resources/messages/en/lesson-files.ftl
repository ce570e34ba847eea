### What is wrong with a lesson file or with the order of a course, in the preview, in a course, and as `inkling lesson check` says it. `message` says
### what is wrong, `remedy` what to do about it; both are whole sentences. Words in “ ” or behind = are written in lesson files in every language: they
### and what stands in {"{% … %}"} stay as they are.

# A name or word of a lesson file, in a list.
quoted = “{ $text }”

## The file as a whole

# $file is a file’s name, $line (text) the number of a line; $problem is the first of what is wrong, a whole sentence, and $more how many others there are.
bad-lesson =
    .message =
        { $more ->
            [0] { $file }, line { $line }: { $problem }
            [1] { $file }, line { $line }: { $problem } There is 1 more problem.
           *[other] { $file }, line { $line }: { $problem } There are { $more } more problems.
        }
    .remedy = { $remedy }
no-lesson =
    .message = There is no lesson in it.
    .remedy = Choose another file.
# $count (text) and $most (text) are characters.
too-many-characters =
    .message = The file has { $count } characters, which is too long for a lesson.
    .remedy = Make several lessons of it, each of at most { $most }.
# $most (text): characters.
too-long =
    .message = The file is too long for a lesson.
    .remedy = Make several lessons of it, each of at most { $most } characters.
# $most (text) is how many.
too-many-tags =
    .message = There are too many tags in one paragraph.
    .remedy = Use at most { $most }, and empty lines between paragraphs.
no-front =
    .message = The file does not begin with its front matter.
    .remedy = Begin it with a line of three dashes, the lesson’s id, title and so on, and three dashes again.
# $detail is in English, from what reads the lines between the three dashes.
front-unreadable =
    .message = The front matter cannot be read: { $detail }.
    .remedy = Write one “name: value” a line.
formula-open =
    .message = A formula begins with a dollar sign and does not end on its line.
    .remedy = End it with the same sign; write formulas on one line.
no-cards =
    .message = The lesson has no cards.
    .remedy = Begin with {"{% predict … %}"}.

## The front matter, between the two lines of three dashes

front-foreign =
    .message = The front matter has “{ $name }”, which lessons do not have.
    .remedy = Use { $names }.
front-missing =
    .message = The front matter has no “{ $name }”.
    .remedy = Add a line “{ $name }: …”.
id-unfit =
    .message = The lesson’s id cannot be part of an address.
    .remedy = Use small letters, digits and dashes.
id-preview =
    .message = Lessons that are previewed are called “preview”.
    .remedy = Give the lesson another id.
id-answers =
    .message = The answers of a class are at “answers”.
    .remedy = Give the lesson another id.
no-experiment =
    .message = There is no experiment “{ $name }”.
    .remedy = Use one of { $names }.
no-minutes =
    .message = It is not said how long the lesson takes.
    .remedy = Add a line “minutes: 8”.
no-network =
    .message = It is not clear which network the lesson is about.
    .remedy = Write “network: own” or “network: trained”.

## Tags and what is in them

in-no-card =
    .message = This stands in no card.
    .remedy = Put it into one of { $names }.
tag-misplaced =
    .message = The tag “{ $name }” does not belong here.
    .remedy = { node-refused.remedy }
# $kind is what Markdown calls it, in English, such as “table”.
node-refused =
    .message = A card cannot hold this ({ $kind }).
    .remedy = Use paragraphs, bold and italic text, formulas, and the tags of docs/lessons.md.
tag-undefined =
    .message = Undefined tag: “{ $name }”.
    .remedy = Use one of { $names }.
attribute-missing =
    .message = Missing required attribute: “{ $name }”.
    .remedy = Add it.
attribute-undefined =
    .message = Invalid attribute: “{ $name }”.
    .remedy = Take it away.
# $detail is in English.
attribute-value-invalid =
    .message = { $detail }
    .remedy = Use one of the values that docs/lessons.md names.
tag-open =
    .message = Node “{ $name }” is missing closing.
    .remedy = Close it, as in {"{% /predict %}"}.
# $detail is in English.
invalid =
    .message = { $detail }
    .remedy = Write it as docs/lessons.md has it.
# Facts are what the experiment has measured; a file names them as $nudge.slope.
fact-of-other =
    .message = The lesson’s experiment is no “{ $name }”.
    .remedy = { no-fact.remedy }
no-fact =
    .message = This is not a fact of the experiment.
    .remedy = Name it as ${ $experiment }.… .
option-without-id =
    .message = An option has no id.
    .remedy = Write it behind the option: {"{% #rise %}"}.

## Cards

options-unasked =
    .message = Only a choice and an order have options.
    .remedy = Write kind="choice" or kind="order", or a paragraph in place of the list.
no-options =
    .message = There is nothing to choose from.
    .remedy = Add a list with two options or more, each with its id.
no-range =
    .message = It is not said between which numbers to predict.
    .remedy = Give least and greatest.
no-bins =
    .message = It is not said how many dots go on which axis.
    .remedy = Give dots (1 to 50), bins (2 to 20), and the width of a bin.
answer-written =
    .message = The right answer is written into the file.
    .remedy = Name a fact of the experiment, so that it is the answer of this network.
no-nearness =
    .message = It is not said how near a right number has to be.
    .remedy = Write within="5%".
card-id-unfit =
    .message = “{ $id }” cannot be part of an address.
    .remedy = Use small letters, digits and dashes.
card-twice =
    .message = Two cards are called “{ $id }”.
    .remedy = Give each an id of its own.
no-plot =
    .message = There is no picture “{ $name }”.
    .remedy = Use one of { $names }.
no-condition =
    .message = The experiment does not notice “{ $name }”.
    .remedy = Use one of { $names }.
# $words (text) and $most (text) are numbers of words.
too-wordy =
    .message = The card has { $words } words; { $most } can be read at a glance.
    .remedy = Shorten it, or make two of it.
no-prediction =
    .message = No card above asks for the prediction “{ $id }”.
    .remedy = Name the id of a card {"{% predict %}"} above.
unknown-fact =
    .message = The experiment knows no “{ $name }”.
    .remedy = Use one of { $names }.
fact-too-early =
    .message = “{ $name }” is not known yet.
    .remedy = Put a card {"{%"} do until="{ $condition }" {"%}"} above.
# $values is a list such as “one” or “other”.
never =
    .message = “{ $name }” is never { $values }.
    .remedy = Use one of { $names }.
no-term =
    .message = No picture shows “{ $name }”.
    .remedy = Use one of { $names }.
answer-no-option =
    .message = The answer “{ $answer }” is no option.
    .remedy = Use one of { $names }.
# $order is an example, such as one,other.
answer-no-order =
    .message = The answer “{ $answer }” is no order of the options.
    .remedy = Name each once, with commas between: { $order }.
outcome-written =
    .message = What turns out is written into the file.
    .remedy = Name a fact of the experiment, so that it is that of this network.
wrong-unexplained =
    .message = It is not said what whoever chooses { $names } has mixed up.
    .remedy = Add {"{% wrong value=\"…\" %}"} for each.
ordered-already =
    .message = The options stand in the right order already.
    .remedy = List them in another order.
answer-no-digit =
    .message = “{ $answer }” is no digit.
    .remedy = Write answer="8", or name a fact.
# $kind is what is asked for.
impossible-answer =
    .message = No answer can be “{ $value }”.
    .remedy =
        { $kind ->
            [order] Write all ids with commas, or two of them as “one before other”.
            [sketch] Write order or trend, or name a fact.
            [draw] Write the digit that is read instead.
           *[number] Name a fact of the experiment.
        }

## Sketches, curves that are drawn on axes

no-axes =
    .message = It is not said on which axes to draw.
    .remedy = Give from and to of the axis along, least and greatest of the one upwards.
no-axis-names =
    .message = It is not said what lies along the axes.
    .remedy = Give x and y, such as x="batches" y="cost C".
# $fewest (text) and $most (text) are numbers of points.
bad-points =
    .message = A curve cannot have so many points.
    .remedy = Give points from { $fewest } to { $most }.
bad-lines =
    .message = It is not clear which curves are drawn.
    .remedy = Name up to { $most }, each otherwise: lines=["one", "other"].
start-beside =
    .message = The curves begin beside the axis.
    .remedy = Give start between least and greatest.
powers-apart =
    .message = The powers of ten along the axis are too far apart.
    .remedy = Give from and to between −30 and 30.

## Courses: a folder of lessons, and the order in the file course.md

# What a course is called whose folder has no name.
course = Course
# What several files are called that were dropped together, by the first of them.
several-files =
    { $others ->
        [one] { $first } and one more
       *[other] { $first } and { $others } more
    }
lesson-twin =
    .message = The lesson is called “{ $id }”, as is that of { $file }.
    .remedy = Give one of them another id.
# $files is a list of files’ names.
file-missing =
    .message = There is no file “{ $name }” in the course.
    .remedy = Use one of { $files }.
file-twice =
    .message = “{ $name }” is listed twice.
    .remedy = Take one of them away.
files-unlisted =
    .message = Not in the list: { $files }.
    .remedy = They come last. Add them to the list, or take their files out of the folder.
course-no-front =
    .message = The file does not begin with its front matter.
    .remedy = Begin it with a line of three dashes, “title: …”, perhaps “lessons:” with a list of files, and three dashes again.
front-refers =
    .message = The front matter refers to parts of itself.
    .remedy = Write every value out.
course-front-foreign =
    .message = The front matter has “{ $name }”, which courses do not have.
    .remedy = Use title, summary, lessons.
course-no-text =
    .message = The { $name } is not a text of at most 200 characters.
    .remedy = Write “{ $name }: …”.
course-no-list =
    .message = The lessons are no list of files.
    .remedy = Write “lessons:”, and below it a line “- first.en.lesson.md” for each.
