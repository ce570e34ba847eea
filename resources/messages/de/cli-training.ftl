## Während des Trainings

too-few-to-keep-aside = Es sind zu wenige Ziffern, um welche zurückzulegen: Die Validierungswerte sind die der Trainingsziffern.
epoch-line = Epoche { $epoch } von { $epochs }: Kosten { $cost }, Genauigkeit { $accuracy }; Validierung: Kosten { $validationCost }, Genauigkeit { $validationAccuracy }; { $duration }
bar-line = Epoche { $epoch }/{ $epochs } { $bar } noch { $left }, Kosten { $cost }, richtig { $accuracy }, Validierung { $validation }
saving-first = Das Gelernte wird gespeichert; noch einmal bricht ohne Speichern ab.

## Am Ende

trained =
    { $all ->
        [one] { $done } von { $all } Epoche in { $duration } trainiert.
       *[other] { $done } von { $all } Epochen in { $duration } trainiert.
    }
trained-scored =
    { $all ->
        [one] { $done } von { $all } Epoche in { $duration } trainiert: Validierungskosten { $cost }, Genauigkeit { $accuracy }.
       *[other] { $done } von { $all } Epochen in { $duration } trainiert: Validierungskosten { $cost }, Genauigkeit { $accuracy }.
    }
stopped-early = Nach { $updates } Aktualisierungen vorzeitig beendet. Behalten: die Gewichte nach { $best }, Validierungskosten { $cost }.
saved = In { $file } gespeichert.
recorded = Als Lauf { $run } aufgezeichnet.
not-saved = Nicht gespeichert; gib --out DATEI an, um das Netz zu behalten.
not-recorded = Das Netz dieses Laufs konnte nicht aufgezeichnet werden.
kept-elsewhere = Das Netz ist stattdessen in { $place }.
stopped = Von { $signal } beendet.
stopped-saved = Von { $signal } beendet; das Netz bis hierher ist in { $file }.
to-go-on = Zum Fortsetzen: { $command }
stopped-to-go-on = Von { $signal } beendet. Zum Fortsetzen: { $command }
last-good-weights = Die letzten guten Gewichte, nach { $updates } Aktualisierungen, sind in { $file }.
diverged =
    .message = { $what }
    .remedy = Versuche { $options }.
diverged-resumed =
    .message = { $what }
    .remedy = Wähle eine kleinere Lernrate; { $rate } ist ein guter Anfang.
resumed = Lauf { $run }: { $epochs } Epochen in { $duration }, Validierungskosten { $cost }, Genauigkeit { $accuracy }.
