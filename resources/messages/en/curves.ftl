### The numbers behind a chart of a run, as a table in a dialog.

numbers-cost = Cost of the run
numbers-accuracy = Accuracy of the run, in percent
numbers-intro = One row for each validation score. The training curve and earlier runs are smoothed, as in the chart.
numbers-none = There is nothing yet: it begins when you train.
copy = Copy
copy-hint = Copy the table, with tabs between the columns, for a spreadsheet.
copied = Copied.
not-copied = It could not be copied. The table is selected: copy it by hand.
# Heads of the columns
column-updates = Updates
column-epochs = Epochs
column-training = Training, smoothed
column-validation = Validation
