## Was ein Name sagt, in Worten

part-input = Eingabe { $to }
part-neuron = Neuron { $to } von Schicht { $layer }
part-bias = der Bias von Neuron { $to } von Schicht { $layer }
part-weight = zu { $to }, von { $from }, in Schicht { $layer }

## Wo etwas im Bild ist, ohne seinen Namen

place-input = der Kreis von Eingabe { $to }
place-neuron = der Kreis von Neuron { $to } von Schicht { $layer }
place-bias = die kurze Linie in Neuron { $to } von Schicht { $layer }
place-first-weight = die Linie von Eingabe { $from } zu Neuron { $to } von Schicht { $layer }
place-weight = die Linie von Neuron { $from } von Schicht { $before } zu Neuron { $to } von Schicht { $layer }

## Das kleine Netz

net = Ein Netz mit zwei Eingaben, vier Neuronen und einer Ausgabe.
letters = Drei Linien sind hervorgehoben: { $items }.
letters-item =
    { $layer ->
        [1] { $letter } von Eingabe { $from } zu Neuron { $to }
       *[other] { $letter } von Neuron { $from } zu Ausgabe { $to }
    }
answered-item = { $letter } ist { $symbol }, { $part }
said-letter = Du hast { $letter } gesagt.
said-nothing = Du hast nichts gesagt.
mark = { $label }: { $part }
column-inputs = Schicht 0: Eingaben
column-hidden = Schicht 1
column-output = Schicht 2: Ausgabe
bias = Bias

## Was zu finden ist

hunt = Zeig auf <strong>{ $symbol }</strong> <count>({ $number } von { $count })</count>
all-found = Alle gefunden.
told-right = Richtig: { $symbol }: { $part }.
told-other = Das ist { $symbol }: { $part }.

## Das eigene Netz, und das Formular für einen Namen

own = Dein Netz: { $sizes } Neuronen in den Schichten 0 bis { $last }.
own-line = Eine Linie ist hervorgehoben: { $part }.
own-unnamed = Eine Linie ist hervorgehoben, von { $from } zu { $to } der nächsten Schicht.
own-all-named = Alle Linien haben ihre Namen.
own-lines = Linien: { $items }.
own-lines-item = { $letter } von { $from } in Schicht { $before } zu { $to } in Schicht { $layer }
line = Linie { $letter }
field-layer = Schicht
    .label = Schicht
field-to = zu
    .label = Zu
field-from = von
    .label = Von
name-it = Benennen
named-right = Richtig: { $symbol }.
swapped = Die beiden sind vertauscht: Der erste Index ist, wohin die Linie führt, der zweite, woher sie kommt.
wrong-layer = Die Schicht ist die, in die die Linie führt. Die Eingaben sind Schicht 0.
not-yet = Noch nicht. Lies die Zahl am rechten Ende der Linie, die Zahl an ihrem linken Ende und die Schicht an ihrem rechten Ende.

## In Texten der Lektion

picked = die von { $from } zu { $to }
