## Ein Diagramm

over-updates = { $title } über den Aktualisierungen der Gewichte
training = Training
validation = Validierung
empty = Beginnt, wenn du trainierst
log-axis = Logarithmische Kostenachse
log-axis-hint = Logarithmische Achse: Jede Zehnerpotenz bekommt gleich viel Platz, so lassen sich kleine Kosten unterscheiden.
log-axis-short = log
table-cost = Tabelle der Kosten
table-accuracy = Tabelle der Genauigkeit
table-hint = Tabelle: die Zahlen hinter dem Diagramm, zum Lesen und Kopieren.
axis-thousands = { $count }k
no-number = keine Zahl

## Was die Kurven an einer Stelle sagen

spoken-reading = { $name } { $value }
spoken-now = Training { $training }, Validierung { $validation }
after-updates =
    { $count ->
        [one] nach { $count } Aktualisierung
       *[other] nach { $count } Aktualisierungen
    }
this-batch = dieser Batch
its-batches = seine Batches
range = { $least } bis { $greatest }
value-at = { $value } bei { $step }
value-best = { $value }, der beste Wert
value-at-best = { $value } bei { $step }, der beste Wert
rate-from = { $rate } ab { $step }

## Frühere Läufe hinter den Kurven

ghosts = Frühere Läufe in den Diagrammen
ghosts-list = Frühere Läufe in den Diagrammen, nach dem, was anders war
ghosts-short = Frühere Läufe
ghosts-hint = Frühere Läufe: die letzten drei von dieser Seite als blasse Linien, jeweils die geglättete Trainingskurve, benannt nach den Einstellungen, die anders waren.
ghost-same = gleiche Einstellungen
ghost-other = andere Einstellungen
ghost-layers = Schichten
ghost-more = { $names } + { $count } weitere

## Die Diagramme der Werkbank

caption = Es lernt
cost = Kosten
cost-hint = Kosten: wie falsch die Ausgaben im Mittel sind. Blasse Linien sind einzelne Batches, Dreiecke solche jenseits der Achse, ◆ die beste Epoche, ✕ eine Divergenz. Mit den Pfeiltasten abzulesen.
accuracy = Genauigkeit
accuracy-hint = Genauigkeit: der Anteil der richtig gelesenen Ziffern. Mit Validierungsziffern wird nie trainiert, deshalb zeigen sie, was wirklich gelernt wurde. ◆ ist die beste Epoche nach ihren Kosten. Mit den Pfeiltasten abzulesen.
