## Hinweise

notice-undo = Rückgängig
notice-undo-what = Rückgängig: { $what }
notice-undo-hint = Rückgängig: { $what }.
notice-dismiss = Ausblenden
undo-shipped = das mitgelieferte Netz zurückbringen
undo-trained = das trainierte Netz zurückbringen
undo-settings = die vorherigen Einstellungen zurückbringen

## Die Verbindung zur Engine

engine-stopped =
    .message = Die Engine, die das Netz trainiert, hat aufgehört zu arbeiten.
    .remedy = Inkling startet sie neu; deine Zeichnung bleibt erhalten.
engine-not-yet =
    .message = Die Engine ist noch nicht da.
    .remedy = Warte einen Moment und versuch es noch einmal.
engine-not-starting =
    .message = Die Engine startet nicht.
    .remedy = Schließe Inkling und starte es neu.
address-cut-short =
    .message = Dieser Adresse fehlt der letzte Teil, deshalb lässt die Engine die Seite nicht ein.
    .remedy = Öffne die ganze Adresse, die Inkling beim Start ausgegeben hat.
address-silent =
    .message = Inkling antwortet nicht unter dieser Adresse.
    .remedy = Starte Inkling, falls es beendet ist, und öffne die Adresse, die es ausgibt: Sie ist jedes Mal neu.

## Der Lauf

stopped-early =
    .message =
        { $patience ->
            [one] Früh beendet: Die Validierungskosten waren { $patience } Epoche lang nicht gesunken.
           *[other] Früh beendet: Die Validierungskosten waren { $patience } Epochen lang nicht gesunken.
        }
    .remedy =
        { $updates ->
            [one] Von { $updates } Aktualisierung gelten die Gewichte nach { $best }, mit den niedrigsten Kosten, { $cost }.
           *[other] Von { $updates } Aktualisierungen gelten die Gewichte nach { $best }, mit den niedrigsten Kosten, { $cost }.
        }
run-open =
    { $updates ->
        [one] Das Netz von Lauf { $run } ist offen, nach { $updates } Aktualisierung.
       *[other] Das Netz von Lauf { $run } ist offen, nach { $updates } Aktualisierungen.
    }

## Einstellungen, Dateien und Netze

settings-loaded = Einstellungen geladen: { $settings }.
settings-new-network = Die neuen Einstellungen ergaben ein neues Netz mit zufälligen Gewichten.
random-start = Das Netz ist wieder an seinem zufälligen Anfang.
shipped-in-use = Das mitgelieferte Netz wird jetzt verwendet.
file-open = { $file } ist offen.
file-load-better = So laden, wie es am besten liest
file-keep = So lassen
file-keep-activation = { $activation } behalten
file-load-activation = Mit { $activation } laden
file-tensor =
    { $part ->
        [weights] { $tensor } → Gewichte von Schicht { $layer }
       *[biases] { $tensor } → Biases von Schicht { $layer }
    }
file-tensor-transposed =
    { $part ->
        [weights] { $tensor } → Gewichte von Schicht { $layer } (Eingaben × Ausgaben)
       *[biases] { $tensor } → Biases von Schicht { $layer } (Eingaben × Ausgaben)
    }
