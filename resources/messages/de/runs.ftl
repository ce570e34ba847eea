title = Läufe
title-compared = Läufe im Vergleich
undo = Rückgängig

## Die Liste

find = Läufe finden
find-hint = Findet Läufe nach Name, Schlagwörtern, Notizen, Status oder Einstellungen, zum Beispiel „adam“ oder „784-32-10“.
find-placeholder = Name, Schlagwort, Einstellung
find-words = Lauf { $run }
found =
    { $count ->
        [one] { $shown } von { $count } Lauf
       *[other] { $shown } von { $count } Läufen
    }
chosen = { $runs }, { $chosen } gewählt
choose-none = Keinen wählen
choose-none-hint = Keinen wählen: nimmt alle Häkchen weg.
delete = Löschen
delete-chosen-hint = Löscht die gewählten Läufe. Es kann rückgängig gemacht werden.
delete-hint = Löscht diesen Lauf. Es kann rückgängig gemacht werden.
compare = Vergleichen
compare-count = { $count } vergleichen
compare-hint = Vergleicht die gewählten Läufe: ihre Kurven in einem Bild, und wie sich ihre Einstellungen unterscheiden.
looking = Sieht nach …
none-yet = Noch keine Läufe. Trainiere ein Netz, dann bleiben seine Einstellungen, Kurven und Gewichte hier erhalten.
to-workbench = Zur Werkbank
none-found = Kein Lauf hat alle diese Wörter.
kept-in = Aufbewahrt in { $file }
kept-until-end = Aufbewahrt, bis Inkling endet.
name-hint = Zeigt die Einzelheiten dieses Laufs. F2 benennt ihn um.
all = Alle Läufe
choose-all = Alle in der Liste wählen
choose = Lauf { $run } wählen
name-of = Name von Lauf { $run }
column-number = Nr.
column-name = Name
column-status = Status
column-when = Begonnen
column-network = Netz
column-data = Daten
column-accuracy = Beste Genauigkeit
column-cost = Niedrigste Kosten
column-epochs = Epochen
column-seed = Seed
column-tags = Schlagwörter
status-training = im Training
status-paused = angehalten
status-stopped = beendet
status-finished = fertig
status-interrupted = unterbrochen

## Die Einzelheiten eines Laufs

run = Lauf { $run }
details-close = Einzelheiten schließen
details-close-hint = Schließt die Einzelheiten dieses Laufs.
epochs-count =
    { $count ->
        [one] { $count } Epoche
       *[other] { $count } Epochen
    }
resume = Fortsetzen
resume-hint = Fortsetzen: geht dort weiter, wo dieser Lauf unterbrochen wurde, Bit für Bit, als wäre nichts gewesen.
open = Öffnen
open-hint = Öffnen: bringt das Netz dieses Laufs zurück, wie es zuletzt war, mit seinen Einstellungen und Kurven.
tags = Schlagwörter
tags-hint = Schlagwörter: Wörter, unter denen sich Läufe wiederfinden, mit Kommas dazwischen.
tags-placeholder = Lektion 2, adam
notes = Notizen
notes-hint = Notizen: was du von diesem Lauf erwartet hast und was daraus wurde.
checkpoints = Checkpoints
checkpoints-none = Keiner kann geöffnet werden.
checkpoint =
    { $updates ->
        [one] Nach { $updates } Aktualisierung
       *[other] Nach { $updates } Aktualisierungen
    }
checkpoint-best = bester
checkpoint-score = { $accuracy } · Kosten { $cost } · { $saved }
checkpoint-open = Öffnen
checkpoint-open-spoken =
    { $updates ->
        [one] Öffnen: nach { $updates } Aktualisierung
       *[other] Öffnen: nach { $updates } Aktualisierungen
    }
checkpoint-open-hint = Öffnen: Training von hier an ist ein neuer Lauf, und dieser bleibt, wie er ist.
settings = Einstellungen
versions = Inkling { $app } · Node { $node } · Kernels: { $kernels }

## Der Vergleich

back-hint = Zurück zur Liste aller Läufe; die Auswahl bleibt.
csv-hint = Speichert alle Punkte dieser Kurven als CSV für eine Tabellenkalkulation: wie aufgezeichnet, nicht geglättet.
training = Training
training-hint = Training: Kosten und Genauigkeit der Batches, aus denen das Netz lernt. Dünne Linien neben denen der Validierung.
validation = Validierung
validation-hint = Validierung: Ziffern, mit denen nie trainiert wird; diese Kurven zeigen deshalb, was wirklich gelernt wurde.
smoothing = Glättung
smoothing-hint = Glättung: Trainingskurven als Mittelwert, der über so viele Aktualisierungen vergisst; die blassen Linien dahinter zeigen, was er verbirgt.
smoothing-none = keine
smoothing-spoken = über { $updates } Aktualisierungen
over = Über
over-hint = Über: was nach rechts geht. Läufe mit verschiedenen Batchgrößen vergleicht man am besten über Epochen oder Sekunden. Sekunden sind gleichmäßig über die Aktualisierungen eines Laufs verteilt.
over-updates = Aktualisierungen
over-epochs = Epochen
over-seconds = Sekunden
log-x = log x
log-x-hint = Logarithmisches x: Jede Zehnerpotenz bekommt gleich viel Platz, so sieht man den Anfang größer.
log-y = log y
log-y-hint = Logarithmisches y: Jede Zehnerpotenz bekommt gleich viel Platz, so lassen sich kleine Kosten unterscheiden. Aus der Genauigkeit wird der Anteil, der falsch gelesen wird.
legend = ◆ das Beste eines Laufs { "\u00A0" } ▲ seine Lernrate wurde von Hand geändert { "\u00A0" } Zahlen an den Enden der Kurven sind die der Läufe.

## Die Diagramme des Vergleichs

measure-cost = Kosten
measure-accuracy = Genauigkeit
measure-wrong = Falsch gelesen
axis-cost = Kosten
axis-accuracy = Genauigkeit
axis-wrong = falsch gelesen
axis-updates = Aktualisierungen der Gewichte
axis-epochs = Epochen
axis-seconds = Sekunden Training
axis-thousands = { $count }k
chart = { $title } der verglichenen Läufe; ihre besten Werte stehen in der Tabelle
save-cost = Kosten als { $format } speichern
save-accuracy = Genauigkeit als { $format } speichern
save-wrong = Falsch gelesene als { $format } speichern
save-svg-hint = Speichert dieses Bild als SVG: in jeder Größe scharf, für Folien und Aufsätze.
save-png-hint = Speichert dieses Bild als PNG: ein Bild aus Punkten, für alles andere.
line-training = { $title }, Training
line-validation = { $title }, Validierung
mark-best = das Beste von Lauf { $run }
mark-rate = η von Lauf { $run }: { $before } → { $after }
after-updates =
    { $count ->
        [one] nach { $count } Aktualisierung
       *[other] nach { $count } Aktualisierungen
    }
place-epochs = nach { $count } Epochen
place-seconds = nach { $count } Sekunden

## In einem gespeicherten Bild

caption =
    { $axis ->
        [updates] { $title } über Aktualisierungen der Gewichte
        [epochs] { $title } über Epochen
       *[seconds] { $title } über Sekunden Training
    }
caption-training = { $title } (Training): { $name }
caption-validation = { $title } (Validierung): { $name }
caption-mean = Mittelwert ± Standardabweichung von { $count } Seeds

## Die Tabelle des Vergleichs

differences = Unterschiede und Ergebnisse
runs = Läufe { $numbers }
in-charts = { $title } in den Diagrammen
in-charts-hint = Blendet die Kurven dieses Laufs aus oder wieder ein.
seeds-of = { $count } Seeds von „{ $name }“
baseline = { $title } als Vergleichslauf
baseline-hint = Vergleichslauf: Seine Kurve ist dick und grau gezeichnet, und die anderen stehen als Unterschied zu ihm da.
apart = { $title }: jeden Seed für sich
together = { $title } mit den Wiederholungen zusammennehmen
apart-hint = Jeder Seed für sich, oder alle als ihr Mittelwert mit einem Band von einer Standardabweichung.
leave-out = { $title } weglassen
leave-out-hint = Nimmt dies aus dem Vergleich heraus.
best-spoken = , der beste Wert
settings-same = in allen gleich
best-accuracy =
    .title = Beste Validierungsgenauigkeit
    .help = Der größte Anteil richtig gelesener Validierungsziffern zu irgendeiner Zeit des Laufs, nicht nur am Ende.
lowest-cost =
    .title = Niedrigste Validierungskosten
    .help = Die niedrigsten Validierungskosten zu irgendeiner Zeit des Laufs. Kosten verschiedener Kostenfunktionen sind nicht vergleichbar.
last-accuracy =
    .title = Letzte Validierungsgenauigkeit
    .help = Womit der Lauf endete. Weit unter dem Besten hat er begonnen, die Trainingsziffern auswendig zu lernen.
time =
    .title = Trainingszeit
    .help = Auf diesem Computer, mit allem, was er sonst tat.
updates =
    .title = Aktualisierungen der Gewichte
    .help = Schritte des Optimierers in diesem Lauf, jeder nach einem Batch.
parameters =
    .title = Gewichte und Biases
    .help = Wie viele Zahlen das Netz gelernt hat.
points = { $difference } Punkte
after-epochs =
    { $count ->
        [one] nach { $count } Epoche
       *[other] nach { $count } Epochen
    }
epochs-in-all =
    { $count ->
        [one] { $count } Epoche insgesamt
       *[other] { $count } Epochen insgesamt
    }
mean-over = Mittel ± SD über { $count } Seeds
other-digits = von verschiedenen Ziffern
other-costs = von verschiedenen Kostenfunktionen
