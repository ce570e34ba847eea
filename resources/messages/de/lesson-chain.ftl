## Das kleine Netz

tiny-title = Ein Netz aus 2 Eingaben, 4 verborgenen Neuronen und 1 Ausgabe. Ein Pfad ist hervorgehoben: von der Eingabe { $input } über das Gewicht { $weight } zu einem verborgenen Neuron mit Aktivierung { $activation }, über das Gewicht { $second } zur Ausgabe { $output }, die { $target } sein sollte; die Kosten sind { $cost }.
tiny-said =
    { $way ->
        [rise] Du hast gesagt, dass die Kosten steigen.
        [fall] Du hast gesagt, dass die Kosten fallen.
       *[same] Du hast gesagt, dass die Kosten gleich bleiben.
    }
tiny-you-said =
    { $way ->
        [rise] steigen
        [fall] fallen
       *[same] bleiben
    }
tiny-target = soll { $target } sein
tiny-cost = Kosten
tiny-slider = Gewicht w
tiny-slider-at = w = { $weight }, Kosten { $cost }

## Die Pfade im eigenen Netz

own = Es liest { $answer }; es soll { $label } lernen. Das Gewicht führt zum verborgenen Neuron { $neuron }.
by-nudging = durch Anstoßen
paths-title =
    { $count ->
        [one] Gewicht mal δ entlang des einen Pfads: { $items }; zusammen { $sum }. Der stärkste führt über Ausgabe { $strongest }.
       *[other] Gewicht mal δ entlang jedes der { $count } Pfade: { $items }; zusammen { $sum }. Der stärkste führt über Ausgabe { $strongest }.
    }
paths-item = { $product } über Ausgabe { $output }
paths-said =
    { $given ->
        [strongest] Du hast gesagt: der stärkste Pfad.
        [sum] Du hast gesagt: alle Pfade zusammen.
       *[own] Du hast gesagt: sein eigenes Ziel.
    }
paths-hidden = Gewicht und δ jedes Pfads; die Produkte werden nicht gezeigt.
paths-output = Ausgabe
paths-sum = Summe = ∂C/∂a
path = Der Pfad über Ausgabe { $output }: w { $weight }, δ { $delta }

## Wie lange es dauert

times-none = Noch nicht gemessen.
times-title = Alle Steigungen durch einen Rückwärtsdurchlauf: { $back }. Durch Anstoßen jedes Gewichts: { $nudging }, { $times }-mal so lange.
times-back = ein Rückwärtsdurchlauf, alle Steigungen: <time>{ $time }</time>
times-nudging = jedes Gewicht einmal anstoßen: <time>{ $time }</time>
measure-both = Beides messen
mark =
    { $id ->
        [millisecond] 1 ms
        [second] 1 s
        [minute] 1 min
        [hour] 1 h
        [day] 1 Tag
       *[month] 1 Monat
    }

## In Texten der Lektion

picked = der zu Ausgabe { $output }
