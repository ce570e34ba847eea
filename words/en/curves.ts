/** Made of resources/messages/en/curves.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'numbers-cost': null
  'numbers-accuracy': null
  'numbers-intro': null
  'numbers-none': null
  copy: null
  'copy-hint': null
  copied: null
  'not-copied': null
  'column-updates': null
  'column-epochs': null
  'column-training': null
  'column-validation': null
}
export const t = messagesOf<Texts>(
  'curves',
  `numbers-cost = Cost of the run
numbers-accuracy = Accuracy of the run, in percent
numbers-intro = One row for each validation score. The training curve and earlier runs are smoothed, as in the chart.
numbers-none = There is nothing yet: it begins when you train.
copy = Copy
copy-hint = Copy the table, with tabs between the columns, for a spreadsheet.
copied = Copied.
not-copied = It could not be copied. The table is selected: copy it by hand.
column-updates = Updates
column-epochs = Epochs
column-training = Training, smoothed
column-validation = Validation
`,
)
