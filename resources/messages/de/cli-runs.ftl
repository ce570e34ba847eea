## Listen

none-yet = Es gibt noch keine Läufe. „inkling train“ und die App zeichnen sie auf.
head-number = Nr.
head-id = ID
head-name = Name
head-status = Status
head-started = Begonnen
head-epochs = Epochen
head-lowest-cost = Niedrigste Kosten
head-best-accuracy = Beste Genauigkeit
status =
    { $status ->
        [training] im Training
        [paused] angehalten
        [stopped] beendet
        [finished] fertig
       *[interrupted] unterbrochen
    }

## Ein Lauf

fact-number = Nummer
fact-trained = Trainiert
fact-trained-text = { $duration }, { $epochs } Epochen, { $updates } Aktualisierungen
fact-origin = Beginn
origin =
    { $kind ->
        [random] zufällig
        [file] Datei
       *[shipped] mit Inkling mitgeliefert
    }
origin-run = { $run } nach { $updates } Aktualisierungen
origin-deleted-run = ein gelöschter Lauf nach { $updates } Aktualisierungen
fact-parameters = Parameter
fact-lowest-cost-text = { $cost } (Genauigkeit { $accuracy }, Epoche { $epoch })
fact-last = Zuletzt
fact-last-text = Kosten { $cost }, Genauigkeit { $accuracy }
fact-test-scores = Testauswertungen
fact-versions = Versionen
fact-versions-text = Inkling { $app }, Node { $node }, Kernels { $kernels }
fact-digits = Ziffern
fact-tags = Schlagwörter
fact-notes = Notizen
settings = Einstellungen
checkpoints = Checkpoints
no-checkpoints = Keine Checkpoints.
checkpoint = { $id }: nach { $updates } Aktualisierungen, Kosten { $cost }, Genauigkeit { $accuracy }, { $size } kB
checkpoint-best = { $id }: nach { $updates } Aktualisierungen, Kosten { $cost }, Genauigkeit { $accuracy }, { $size } kB, der beste

## Läufe nebeneinander

compare-run = Lauf { $run }
compare-status = Status
compare-epochs = Epochen
compare-lowest-cost = niedrigste Kosten
compare-best-accuracy = beste Genauigkeit
compare-seconds = Sekunden

## Läufe, die eingetippt werden

ambiguous =
    .message = „{ $typed }“ kann einer von mehreren Läufen sein: { $runs }.
    .remedy = Gib seine Nummer an, oder mehr von seiner ID.
no-run =
    .message = Es gibt keinen Lauf „{ $typed }“.
    .remedy = „inkling runs list“ zeigt, welche es gibt.
not-a-checkpoint =
    .message = „{ $typed }“ ist kein Checkpoint.
    .remedy = Gib seine Nummer an, oder best.
no-such-checkpoint =
    .message = Der Lauf hat keinen solchen Checkpoint.
    .remedy = „inkling runs show“ zeigt, welche es gibt.
run-over =
    .message = Lauf { $run } ist zu Ende.
    .remedy = Exportiere sein Netz, oder öffne es in der App, um als neuer Lauf weiterzutrainieren.

## Was mit Läufen geschieht

saved = In { $file } gespeichert.
brought-back = Zurückgeholt: { $ids }.
deleted = Gelöscht. Einen Tag lang lassen sie sich zurückholen: inkling runs delete --undo { $ids }
all-well =
    { $count ->
        [one] Alles in Ordnung: { $count } Lauf.
       *[other] Alles in Ordnung: { $count } Läufe.
    }
