/** Made of resources/messages/en/lesson-files.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  quoted: { text: string | number }
  'bad-lesson.message': { file: string | number; line: string; more: number; problem: string | number }
  'bad-lesson.remedy': { remedy: string | number }
  'no-lesson.message': null
  'no-lesson.remedy': null
  'too-many-characters.message': { count: string }
  'too-many-characters.remedy': { most: string }
  'too-long.message': null
  'too-long.remedy': { most: string }
  'too-many-tags.message': null
  'too-many-tags.remedy': { most: string }
  'no-front.message': null
  'no-front.remedy': null
  'front-unreadable.message': { detail: string | number }
  'front-unreadable.remedy': null
  'formula-open.message': null
  'formula-open.remedy': null
  'no-cards.message': null
  'no-cards.remedy': null
  'front-foreign.message': { name: string | number }
  'front-foreign.remedy': { names: string | number }
  'front-missing.message': { name: string | number }
  'front-missing.remedy': { name: string | number }
  'id-unfit.message': null
  'id-unfit.remedy': null
  'id-preview.message': null
  'id-preview.remedy': null
  'id-answers.message': null
  'id-answers.remedy': null
  'no-experiment.message': { name: string | number }
  'no-experiment.remedy': { names: string | number }
  'no-minutes.message': null
  'no-minutes.remedy': null
  'no-network.message': null
  'no-network.remedy': null
  'in-no-card.message': null
  'in-no-card.remedy': { names: string | number }
  'tag-misplaced.message': { name: string | number }
  'tag-misplaced.remedy': null
  'node-refused.message': { kind: string | number }
  'node-refused.remedy': null
  'tag-undefined.message': { name: string | number }
  'tag-undefined.remedy': { names: string | number }
  'attribute-missing.message': { name: string | number }
  'attribute-missing.remedy': null
  'attribute-undefined.message': { name: string | number }
  'attribute-undefined.remedy': null
  'attribute-value-invalid.message': { detail: string | number }
  'attribute-value-invalid.remedy': null
  'tag-open.message': { name: string | number }
  'tag-open.remedy': null
  'invalid.message': { detail: string | number }
  'invalid.remedy': null
  'fact-of-other.message': { name: string | number }
  'fact-of-other.remedy': { experiment: string | number }
  'no-fact.message': null
  'no-fact.remedy': { experiment: string | number }
  'option-without-id.message': null
  'option-without-id.remedy': null
  'options-unasked.message': null
  'options-unasked.remedy': null
  'no-options.message': null
  'no-options.remedy': null
  'no-range.message': null
  'no-range.remedy': null
  'no-bins.message': null
  'no-bins.remedy': null
  'answer-written.message': null
  'answer-written.remedy': null
  'no-nearness.message': null
  'no-nearness.remedy': null
  'card-id-unfit.message': { id: string | number }
  'card-id-unfit.remedy': null
  'card-twice.message': { id: string | number }
  'card-twice.remedy': null
  'no-plot.message': { name: string | number }
  'no-plot.remedy': { names: string | number }
  'no-condition.message': { name: string | number }
  'no-condition.remedy': { names: string | number }
  'too-wordy.message': { most: string; words: string }
  'too-wordy.remedy': null
  'no-prediction.message': { id: string | number }
  'no-prediction.remedy': null
  'unknown-fact.message': { name: string | number }
  'unknown-fact.remedy': { names: string | number }
  'fact-too-early.message': { name: string | number }
  'fact-too-early.remedy': { condition: string | number }
  'never.message': { name: string | number; values: string | number }
  'never.remedy': { names: string | number }
  'no-term.message': { name: string | number }
  'no-term.remedy': { names: string | number }
  'answer-no-option.message': { answer: string | number }
  'answer-no-option.remedy': { names: string | number }
  'answer-no-order.message': { answer: string | number }
  'answer-no-order.remedy': { order: string | number }
  'outcome-written.message': null
  'outcome-written.remedy': null
  'wrong-unexplained.message': { names: string | number }
  'wrong-unexplained.remedy': null
  'ordered-already.message': null
  'ordered-already.remedy': null
  'answer-no-digit.message': { answer: string | number }
  'answer-no-digit.remedy': null
  'impossible-answer.message': { value: string | number }
  'impossible-answer.remedy': { kind: 'order' | 'sketch' | 'draw' | 'number' }
  'no-axes.message': null
  'no-axes.remedy': null
  'no-axis-names.message': null
  'no-axis-names.remedy': null
  'bad-points.message': null
  'bad-points.remedy': { fewest: string; most: string }
  'bad-lines.message': null
  'bad-lines.remedy': { most: string | number }
  'start-beside.message': null
  'start-beside.remedy': null
  'powers-apart.message': null
  'powers-apart.remedy': null
  course: null
  'several-files': { first: string | number; others: number }
  'lesson-twin.message': { file: string | number; id: string | number }
  'lesson-twin.remedy': null
  'file-missing.message': { name: string | number }
  'file-missing.remedy': { files: string | number }
  'file-twice.message': { name: string | number }
  'file-twice.remedy': null
  'files-unlisted.message': { files: string | number }
  'files-unlisted.remedy': null
  'course-no-front.message': null
  'course-no-front.remedy': null
  'front-refers.message': null
  'front-refers.remedy': null
  'course-front-foreign.message': { name: string | number }
  'course-front-foreign.remedy': null
  'course-no-text.message': { name: string | number }
  'course-no-text.remedy': { name: string | number }
  'course-no-list.message': null
  'course-no-list.remedy': null
}
export const t = messagesOf<Texts>(
  'lesson-files',
  `quoted = “{ $text }”
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
too-many-characters =
    .message = The file has { $count } characters, which is too long for a lesson.
    .remedy = Make several lessons of it, each of at most { $most }.
too-long =
    .message = The file is too long for a lesson.
    .remedy = Make several lessons of it, each of at most { $most } characters.
too-many-tags =
    .message = There are too many tags in one paragraph.
    .remedy = Use at most { $most }, and empty lines between paragraphs.
no-front =
    .message = The file does not begin with its front matter.
    .remedy = Begin it with a line of three dashes, the lesson’s id, title and so on, and three dashes again.
front-unreadable =
    .message = The front matter cannot be read: { $detail }.
    .remedy = Write one “name: value” a line.
formula-open =
    .message = A formula begins with a dollar sign and does not end on its line.
    .remedy = End it with the same sign; write formulas on one line.
no-cards =
    .message = The lesson has no cards.
    .remedy = Begin with { "{% predict … %}" }.
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
in-no-card =
    .message = This stands in no card.
    .remedy = Put it into one of { $names }.
tag-misplaced =
    .message = The tag “{ $name }” does not belong here.
    .remedy = { node-refused.remedy }
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
attribute-value-invalid =
    .message = { $detail }
    .remedy = Use one of the values that docs/lessons.md names.
tag-open =
    .message = Node “{ $name }” is missing closing.
    .remedy = Close it, as in { "{% /predict %}" }.
invalid =
    .message = { $detail }
    .remedy = Write it as docs/lessons.md has it.
fact-of-other =
    .message = The lesson’s experiment is no “{ $name }”.
    .remedy = { no-fact.remedy }
no-fact =
    .message = This is not a fact of the experiment.
    .remedy = Name it as \${ $experiment }.… .
option-without-id =
    .message = An option has no id.
    .remedy = Write it behind the option: { "{% #rise %}" }.
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
too-wordy =
    .message = The card has { $words } words; { $most } can be read at a glance.
    .remedy = Shorten it, or make two of it.
no-prediction =
    .message = No card above asks for the prediction “{ $id }”.
    .remedy = Name the id of a card { "{% predict %}" } above.
unknown-fact =
    .message = The experiment knows no “{ $name }”.
    .remedy = Use one of { $names }.
fact-too-early =
    .message = “{ $name }” is not known yet.
    .remedy = Put a card { "{%" } do until="{ $condition }" { "%}" } above.
never =
    .message = “{ $name }” is never { $values }.
    .remedy = Use one of { $names }.
no-term =
    .message = No picture shows “{ $name }”.
    .remedy = Use one of { $names }.
answer-no-option =
    .message = The answer “{ $answer }” is no option.
    .remedy = Use one of { $names }.
answer-no-order =
    .message = The answer “{ $answer }” is no order of the options.
    .remedy = Name each once, with commas between: { $order }.
outcome-written =
    .message = What turns out is written into the file.
    .remedy = Name a fact of the experiment, so that it is that of this network.
wrong-unexplained =
    .message = It is not said what whoever chooses { $names } has mixed up.
    .remedy = Add { "{% wrong value=\\"…\\" %}" } for each.
ordered-already =
    .message = The options stand in the right order already.
    .remedy = List them in another order.
answer-no-digit =
    .message = “{ $answer }” is no digit.
    .remedy = Write answer="8", or name a fact.
impossible-answer =
    .message = No answer can be “{ $value }”.
    .remedy =
        { $kind ->
            [order] Write all ids with commas, or two of them as “one before other”.
            [sketch] Write order or trend, or name a fact.
            [draw] Write the digit that is read instead.
           *[number] Name a fact of the experiment.
        }
no-axes =
    .message = It is not said on which axes to draw.
    .remedy = Give from and to of the axis along, least and greatest of the one upwards.
no-axis-names =
    .message = It is not said what lies along the axes.
    .remedy = Give x and y, such as x="batches" y="cost C".
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
course = Course
several-files =
    { $others ->
        [one] { $first } and one more
       *[other] { $first } and { $others } more
    }
lesson-twin =
    .message = The lesson is called “{ $id }”, as is that of { $file }.
    .remedy = Give one of them another id.
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
`,
)
