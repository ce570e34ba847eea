## Die Testdaten

title = Auswertung auf den Testdaten
result = <strong>{ $correct } von { $count }</strong> richtig: Genauigkeit <strong>{ $accuracy }</strong>, mittlere Kosten <strong>{ $cost }</strong>.
times =
    { $times ->
        [1] Einmal in diesem Lauf ausgewertet.
       *[other] { $times }-mal in diesem Lauf ausgewertet.
    }
choose = Wähle eine Zahl, um die Ziffern dahinter zu sehen.

## Die Konfusionsmatrix

matrix-axes = Zeilen: was es ist. Spalten: was das Netz sagt.
matrix-most =
    { $times ->
        [one] Am häufigsten verwechselt: { $truth } als { $answer } gelesen, { $times } Mal.
       *[other] Am häufigsten verwechselt: { $truth } als { $answer } gelesen, { $times } Mal.
    }
cell = { $truth } als { $answer } gelesen: die { $count } zeigen
cell-hint = Zeigt die Ziffern, die { $truth } sind und die das Netz als { $answer } liest.

## Die Ziffern hinter einer Zelle

gallery-right = { $truth }, richtig gelesen
gallery-wrong = { $truth }, als { $answer } gelesen
gallery-all =
    { $count ->
        [one] { $count } Ziffer. Unter jeder: die Ausgabe von { $answer }.
       *[other] { $count } Ziffern. Unter jeder: die Ausgabe von { $answer }.
    }
gallery-some =
    { $count ->
        [one] { $count } Ziffer, davon die { $shown } sichersten. Unter jeder: die Ausgabe von { $answer }.
       *[other] { $count } Ziffern, davon die { $shown } sichersten. Unter jeder: die Ausgabe von { $answer }.
    }
exhibit = { $truth }, als { $answer } gelesen, Ausgabe { $output }: auf die Zeichenfläche legen
exhibit-hint = Legt diese Ziffer auf die Zeichenfläche und zeigt, warum das Netz so antwortet.

## Eigene Bilder

own-title = Eigene Bilder
own-result = <strong>{ $correct } von { $count }</strong> richtig: Genauigkeit <strong>{ $accuracy }</strong>.
own-result-none = <strong>{ $correct } von { $count }</strong> richtig.
own-wrong = Falsch gelesen
own-unread = Nicht gelesen
own-wrong-line = { $name }: { $label } als { $digit } gelesen
own-more = und { $count } weitere
