## Spaltenköpfe

head-name = Name
head-training = Training
head-validation = Validierung
head-test = Test
head-title = Titel
head-digit = Ziffer
head-training-of = { $name }, Training
head-validation-of = Validierung
row-all = alle

## Sätze

epoch-takes = Eine Epoche nimmt { $count } Ziffern.
added = { $name } hinzugefügt: { $training } Ziffern zum Trainieren, { $validation } zur Validierung.
added-but = { $name } hinzugefügt: { $training } Ziffern zum Trainieren, { $validation } zur Validierung, { $left } weggelassen.
train-on-them = Um damit zu trainieren: inkling train --data { $name }, oder --data mnist,{ $name }.
removed = { $name } entfernt. Läufe, die damit trainiert wurden, kannst du ansehen, aber nicht fortsetzen.
images-read = { $done } von { $all } Bildern gelesen
left-out = { $count } weggelassen: { $reason } ({ $examples }).
left-out-others = { $count } weggelassen: { $reason } ({ $examples } und andere).
must-be-set-name = Der Name muss aus Kleinbuchstaben, Ziffern und Bindestrichen sein, höchstens 40, das erste ein Buchstabe.
must-be-classes = Die Klassen müssen zehn Namen mit Kommas dazwischen sein.
name-taken =
    .message = Es gibt schon einen Datensatz „{ $name }“.
    .remedy = Wähle einen anderen Namen, oder entferne einen, den du hinzugefügt hast: inkling data remove { $name }.
