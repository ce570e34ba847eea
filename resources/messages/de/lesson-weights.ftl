## Das Netz, und die Frage an alle seine Gewichte

ask = Jedes Gewicht fragen
asking = Frage läuft …
preparing = Drei Gewichte werden auf 0 gesetzt, eins nach dem anderen …

## Die Zahlen jeder Schicht, zum Zählen

into =
    { $place ->
        [outputs] In die Ausgaben
       *[layer] In Schicht { $layer }
    }
count =
    { $place ->
        [outputs] Ausgaben zählen
       *[layer] Schicht { $layer } zählen
    }
block-neurons =
    { $outputs ->
        [one] { $inputs } Eingaben, { $outputs } Neuron
       *[other] { $inputs } Eingaben, { $outputs } Neuronen
    }
block-counted =
    { $biases ->
        [one] { $weights } Gewichte, { $biases } Bias
       *[other] { $weights } Gewichte, { $biases } Biases
    }
together = Zusammen <strong>{ $sum }</strong>
you-said = deine Vorhersage: { $count }

## Gewichte, die nichts ändern

idle = <strong>{ $share }</strong> der Gewichte der ersten Schicht ändern nichts
idle-picture = Die 28 × 28 Pixel, mit Tinte, wo Gewichte nichts tun: voll, wo es alle eines Pixels sind.
idle-title = Von den Gewichten der ersten Schicht tun { $share } nichts.
idle-border = Die Pixel, deren Gewichte alle nichts tun, liegen am Rand.

## Drei Gewichte eines Neurons

three = Drei Gewichte eines Neurons
three-picture = Das mittlere Bild einiger Ziffern: Tinte in der Mitte, Papier am Rand.
pixel = Zeile { $row }, Spalte { $column }
effect =
    { $way ->
        [same] auf 0 gesetzt: C bleibt, wie es ist
        [rise] auf 0 gesetzt: C steigt um { $amount }
       *[fall] auf 0 gesetzt: C fällt um { $amount }
    }

## In Texten der Lektion

most = das in Zeile { $row }, Spalte { $column }
