feature =
    { $id ->
        [ink] Tinte
        [proportion] Breite ÷ Höhe
        [holes] Löcher
        [hole-height] Ort der Löcher
        [crossings-upper] Kreuzungen bei ¼
        [crossings-middle] Kreuzungen bei ½
        [crossings-lower] Kreuzungen bei ¾
        [crossings-column] Kreuzungen abwärts
        [symmetry-left-right] Links wie rechts
        [symmetry-up-down] Oben wie unten
        [ink-above] Tinte über der Mitte
       *[ink-left] Tinte links der Mitte
    }
list = Merkmale

## Jedes Merkmal allein

try-each = Jedes allein versuchen
learning = Lernt …
measuring = Ziffern werden gemessen …
guessing = geraten

## Eine Zeichnung, die verschoben und gedreht wird

as-drawn = wie gezeichnet
shaken = geschüttelt
draw-first = Zeichne zuerst eine Ziffer.
move = Schieben
move-by = { $pixels } Pixel nach rechts
turn = Drehen
turn-by = { $degrees } Grad
changed-from = verändert ab { NUMBER($limit) } σ

## Versuchte Auswahlen von Merkmalen

tries-title = Richtig gelesene Ziffern, nach der Zahl der Merkmale.
tries-count =
    { $count ->
        [0] { $count } versucht.
       *[other] { $count } versucht, die beste { $best }, die letzte { $last } mit { $features }.
    }
tries-all = Alle zwölf: { $share }.
tries-network = Ein Netz auf den Pixeln: { $share }.
tries-axis = Merkmale
tries-goal = { $percent } % übertreffen
tries-network-line = Netz auf Pixeln { $share }
tries-all-point = alle zwölf { $share }
