outcome = Ergebnis
seeking = Sucht Einstellungen, die lernen …
cure-hint = Dieselben ersten Gewichte und dieselbe Reihenfolge der Ziffern: Nur was hier steht, ist anders.
back-to-good =
    { $updates ->
        [one] Zurück zu den Gewichten nach { $updates } Aktualisierung
       *[other] Zurück zu den Gewichten nach { $updates } Aktualisierungen
    }
continues = Setzt das trainierte Netz fort.
fresh-hint = { $title }: beginnt noch einmal mit den ersten Gewichten dieses Seeds, damit Läufe fair verglichen werden können.
fresh-same = Vom selben Anfang trainieren
fresh-random = Von zufälligen Gewichten an trainieren
cure-same = Vom selben Anfang trainieren mit { $change }
cure-random = Von zufälligen Gewichten an trainieren mit { $change }
