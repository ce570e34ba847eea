/** Made of resources/messages/en/cli-data.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'head-name': null
  'head-training': null
  'head-validation': null
  'head-test': null
  'head-title': null
  'head-digit': null
  'head-training-of': { name: string | number }
  'head-validation-of': null
  'row-all': null
  'epoch-takes': { count: string | number }
  added: { name: string | number; training: string | number; validation: string | number }
  'added-but': { left: string | number; name: string | number; training: string | number; validation: string | number }
  'train-on-them': { name: string | number }
  removed: { name: string | number }
  'images-read': { all: string | number; done: string | number }
  'left-out': { count: string | number; examples: string | number; reason: string | number }
  'left-out-others': { count: string | number; examples: string | number; reason: string | number }
  'must-be-set-name': null
  'must-be-classes': null
  'name-taken.message': { name: string | number }
  'name-taken.remedy': { name: string | number }
}
export const t = messagesOf<Texts>(
  'cli-data',
  `head-name = Name
head-training = Training
head-validation = Validation
head-test = Test
head-title = Title
head-digit = Digit
head-training-of = { $name }, training
head-validation-of = validation
row-all = all
epoch-takes = An epoch takes { $count } digits.
added = Added { $name }: { $training } digits to train on, { $validation } for validation.
added-but = Added { $name }: { $training } digits to train on, { $validation } for validation, { $left } left out.
train-on-them = Train on them: inkling train --data { $name }, or --data mnist,{ $name }.
removed = Removed { $name }. Runs that were trained on it can be looked at, and not be resumed.
images-read = { $done } of { $all } images read
left-out = Left out { $count }: { $reason } ({ $examples }).
left-out-others = Left out { $count }: { $reason } ({ $examples } and others).
must-be-set-name = The name must be of small letters, digits and dashes, 40 at most, the first a letter.
must-be-classes = The classes must be ten names with commas between them.
name-taken =
    .message = There is a data set “{ $name }” already.
    .remedy = Choose another name, or remove one that you have added: inkling data remove { $name }.
`,
)
