## Schaltflächen

multiply = Schichten multiplizieren
multiplying = Multiplikation läuft …
measure = Messen und trainieren

## Vier Netze

network-none = keine verborgene Schicht
network-one = 1 Schicht, ohne f
network-three = 3 Schichten, ohne f
network-relu = 1 Schicht, ReLU
four-title = Vier Netze mit { $neurons } Neuronen in jeder verborgenen Schicht. { $items }.
four-untrained = { $name }: noch nicht trainiert
four-wrong = { $name }: { $share } falsch gelesen
four-said = Du hast gesagt, das beste sei: { $name }.
four-axis = falsch gelesene Ziffern: kürzer ist besser
you-said-best = deine Vorhersage

## Ein Netz als eine Schicht

collapse-title = Antworten eines Netzes gegen die seiner einen Schicht.
collapse-linear =
    { $size ->
        [tiny] Drei Schichten ohne f: Sie unterscheiden sich nur durch Rundung, und { $same } von { $digits } Ziffern bekommen dieselbe Antwort.
       *[large] Drei Schichten ohne f: Sie unterscheiden sich um bis zu { $largest }, und { $same } von { $digits } Ziffern bekommen dieselbe Antwort.
    }
collapse-relu =
    { $size ->
        [tiny] Eine Schicht mit ReLU: Sie unterscheiden sich nur durch Rundung, und { $same } von { $digits } Ziffern bekommen dieselbe Antwort.
       *[large] Eine Schicht mit ReLU: Sie unterscheiden sich um bis zu { $largest }, und { $same } von { $digits } Ziffern bekommen dieselbe Antwort.
    }
collapse-sheet = Alle Schichten des Netzes ohne f, zu einer multipliziert: 784 Gewichte für jede Ziffer
collapse-network = z des Netzes
collapse-layer = z der einen Schicht

## Der Gradient von Schicht zu Schicht

depth-unmeasured = Die Länge des Gradienten in jeder von sieben Schichten, noch nicht gemessen.
depth-title = Die Länge des Gradienten in der ersten und in der letzten Schicht: { $items }.
depth-item = mit { $name } { $first } und { $last }, nach dem Training { $share } richtig gelesen
depth-said =
    { $times ->
        [1] Du hast gesagt, mit Sigmoid sei sie etwa gleich.
       *[other] Du hast gesagt, mit Sigmoid sei sie etwa { $times }-mal kürzer.
    }
depth-length = Länge des Gradienten
depth-output = Ausgabe
depth-back = zurück durch die Schichten, bis zur ersten →
depth-right = { $share } richtig

## Die Funktionen und ihre Steigungen

slope-title = Bei z = { $z }: { $items }.
slope-item = { $name } ist { $value } mit Steigung { $slope }
slope-slider = Summe z
slope-slider-at = z = { $z }, Steigung von Sigmoid { $slope }

## In Texten der Lektion

faded =
    { $way ->
        [same] etwa gleich lang
        [ten] etwa 10-mal kürzer
       *[thousand] etwa 1.000-mal kürzer
    }
