look-back = Zurückblicken
slider = Moment des Laufs
slider-hint = Blick zurück auf das Netz, wie es früher im Lauf war. Zieh den Regler und lass los, um zurückzukommen; klicke oder nimm die Pfeiltasten, um dort zu bleiben. Das Training bleibt davon unberührt.
now = jetzt
now-hint = Jetzt. Zieh, um zurückzublicken.
back = Jetzt
before-first = vor der ersten Aktualisierung
after-updates =
    { $count ->
        [one] nach { $count } Aktualisierung, Epoche { $epoch }
       *[other] nach { $count } Aktualisierungen, Epoche { $epoch }
    }
score-short = { $share } <digits>von { $count } Validierungsziffern</digits> richtig
score = { $share } von { $count } Validierungsziffern richtig
most-confused =
    { $times ->
        [one] am häufigsten { $truth } als { $answer } gelesen, { $times } Mal
       *[other] am häufigsten { $truth } als { $answer } gelesen, { $times } Mal
    }
matrix = Konfusionsmatrix: { $score }.
matrix-confused = Konfusionsmatrix: { $score }, { $confused }.
matrix-axes = Zeile: Ziffer, Spalte: Antwort
