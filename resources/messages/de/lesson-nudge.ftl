### Die Bilder der Lektion über ein Gewicht, das bewegt wird, und über alle Gewichte zugleich.

weight = Gewicht w
weight-value = w = { $w }, Kosten { $cost }
count = Jedes Gewicht fragen
counting = Wird gefragt …
silent = das, dessen Pixel in jeder Ziffer Papier ist
way =
    { $way ->
        [fall] fallen
        [rise] steigen
       *[same] genau gleich bleiben
    }

## Das Netz mit einem hellen Gewicht

network-layer = Dein Netz: { $sizes } Neuronen. Alle Gewichte der ersten Schicht sind hervorgehoben.
network-weight = Dein Netz: { $sizes } Neuronen. Ein Gewicht ist hervorgehoben: von { $from } zu { $to }, w = { $w }.
pixel = Pixel { $number }
output = Ausgabe { $number }
neuron = Neuron { $number } der Schicht { $layer }
pixels-count = { $count } Pixel
neurons-count = { $count } Neuronen
outputs-count = { $count } Ausgaben

## Die Kosten entlang des Gewichts

cost-curve = Die Kosten entlang dieses Gewichts. Bei w = { $w } sind sie { $cost }; die Steigung dort ist { $slope }. Am niedrigsten sind sie bei w = { $lowest }.
cost-said =
    { $way ->
        [fall] Du hast gesagt, dass sie fallen.
        [rise] Du hast gesagt, dass sie steigen.
       *[same] Du hast gesagt, dass sie gleich bleiben.
    }
cost-at = { $cost } bei w = { $w }
cost-dots = Die Kosten, wo du warst: { $places }.
weight-axis = Gewicht w

## Alle Gewichte der ersten Schicht

shares = Erhöhe ein Gewicht der ersten Schicht ein wenig:
share-falls = Kosten fallen
share-rises = Kosten steigen
share-stays = nichts geschieht
shares-said = Du hast gesagt, dass sie bei { $share } fallen.
idle-pixels = je näher ein Pixel dieser Farbe ist, desto mehr seiner Gewichte sind untätig

## Drei Gewichte

three = Drei Gewichte von Neuron { $number }
mean-digit = Das Mittel einiger Ziffern: Tinte in der Mitte, Papier am Rand.
place = Zeile { $row }, Spalte { $column }
