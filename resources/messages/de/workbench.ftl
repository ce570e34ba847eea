title = Werkbank
training = Training
drawing = Zeichnung
you-draw = Du zeichnest

## Unter der Schaltfläche, die trainiert

preset = <word>Vorgabe: </word>{ $preset }
preset-shipped = vortrainiert
preset-own = eigene
preset-hint = Vorgaben: Einstellungen, mit denen sich gut anfangen lässt. Zurzeit hast du deine eigenen.
settings = Einstellungen
settings-hint = Einstellungen: das Netz, wie jeder Schritt gemacht wird, was es allgemein hält, und die Daten.
try-rates = Vergleichen

## Wo der Lauf steht

run-hint = Eine Epoche ist ein Durchgang durch alle Trainingsziffern, ein Batch sind die wenigen Ziffern hinter einem Schritt.
run-progress = Fortschritt des Laufs
ready = Bereit zum Trainieren
ready-shipped = Vortrainiert: mitgeliefert
ready-opened = Geöffnet
ready-pretrained = Vortrainiert
run-training = Epoche { $epoch } von { $epochs }
run-paused = Angehalten in Epoche { $epoch } von { $epochs }
sweep-training = Netz { $index } von { $count } · Epoche { $epoch } von { $epochs }
sweep-paused = Netz { $index } von { $count } · Angehalten in Epoche { $epoch } von { $epochs }
run-stopped =
    { $updates ->
        [one] Beendet nach { $updates } Aktualisierung
       *[other] Beendet nach { $updates } Aktualisierungen
    }
run-finished =
    { $epochs ->
        [one] { $epochs } Epoche fertig
       *[other] { $epochs } Epochen fertig
    }
with-samples =
    { $count ->
        [one] { $state } + dein { $count } Beispiel
       *[other] { $state } + deine { $count } Beispiele
    }
undo-learning = Lernen zurücknehmen
undo-learning-hint = Bringt das Netz zurück, wie es vor dem Lernen aus deinen Beispielen war, Bit für Bit.
time-left = noch { $duration }
slow-at-first = langsam am Anfang
run-pace = Batch { $batch } von { $batches } · { $digits } Ziffern pro Sekunde
spoken-training = Der Lauf ist im Gang
spoken-paused = Der Lauf ist angehalten
spoken-stopped = Der Lauf ist beendet
spoken-finished = Der Lauf ist fertig: Validierungsgenauigkeit { $accuracy }

## Zeitlupe: Training in einzelnen Schritten

step = Schritt
step-by = je
step-by-spoken = Schrittweise je
unit-example = Beispiel
unit-batch = Batch
unit-epoch = Epoche
step-example-hint = Ein Beispiel weiter: Das Netz liest es, und man weiß, was es hätte antworten sollen. Nach dem letzten des Batches ändern sich die Gewichte.
step-batch-hint = Einen Batch weiter: der Gradient seiner Ziffern zusammen und eine Aktualisierung aller Gewichte.
step-epoch-hint = Eine Epoche weiter: jede Trainingsziffer einmal.
speed = Tempo
speed-hint = Tempo: wie viele Aktualisierungen ein Lauf pro Sekunde macht. Langsam kann man jede verfolgen; das Ergebnis ist dasselbe.
speed-updates = { $count }/s
speed-full = maximal
step-read = { $place } von { $size }: eine { $label }, als { $digit } gelesen, Kosten { $cost }
step-effect-digit = Kosten dieser Ziffer: { $before } → { $after }
step-effect-digits = Kosten dieser Ziffern: { $before } → { $after }, { $rightBefore } → { $rightAfter } richtig
step-effect-validation = Kosten der Validierungsziffern: { $before } → { $after }, { $rightBefore } → { $rightAfter } richtig

## Das Ergebnis auf den Testdaten

evaluating = Wertet aus …
test-right = { $share } richtig
test-right-after = { $share } richtig nach { $updates }
test-times =
    { $times ->
        [1] einmal ausgewertet
       *[other] { $times }-mal ausgewertet
    }
own-images = Eigene Bilder auswerten
own-images-hint = Eigene Bilder: prüft das Netz an einem Ordner von dir, mit den Unterordnern 0 bis 9 voller Bilder beliebiger Größe.
own-images-reading = Liest Bilder: { $done } von { $count }
