## Die Kostenfunktionen, mit ihren Namen und kürzer

cost =
    { $id ->
        [mse] MSE
        [ce] Kreuzentropie
        [mae] MAE
       *[hinge] Hinge
    }
cost-short =
    { $id ->
        [mse] MSE
        [ce] CE
        [mae] MAE
       *[hinge] Hinge
    }

## Zehn Ausgaben zum Ziehen

empty = Zeichne eine Ziffer auf die Zeichenfläche. Die zehn Ausgaben warten auf Tinte.
dearest-right = Teuerste richtige Antwort: <strong>{ $cost }</strong>
cheapest-wrong = Billigste falsche Antwort: <strong>{ $cost }</strong>
none-yet = noch keine
restore = Zurück zur Antwort meines Netzes
outputs-title =
    { $verdict ->
        [right] Zehn Ausgaben: { $items }. Die richtige Ziffer ist { $truth }; die Antwort ist { $given }, richtig.
       *[wrong] Zehn Ausgaben: { $items }. Die richtige Ziffer ist { $truth }; die Antwort ist { $given }, falsch.
    }
outputs-item = { $digit } hat { $output }
output = Ausgabe { $digit }
output-right = Ausgabe { $digit }, die richtige Ziffer
output-is = Ausgabe { $digit }: { $output }
output-right-is = Ausgabe { $digit }, die richtige Ziffer: { $output }
output-axis = Ausgabe a
verdict =
    { $verdict ->
        [right] richtig
       *[wrong] falsch
    }
right-digit = richtig ist
right-digit-is = Die richtige Ziffer ist { $digit }
head-cost = Kosten
head-pushes = wohin sie jede Ausgabe drängen (jede Zeile hat ihren eigenen Maßstab)
pushes-both = { $cost } drängt { $up } um { $amount } nach oben und { $down } nach unten
pushes-up = { $cost } drängt { $up } um { $amount } nach oben
pushes-down = { $cost } drängt { $down } nach unten
pushes-nothing = { $cost } drängt nichts

## Eine richtige und eine falsche Antwort

pair-right = Die richtige Antwort sagt { $given }, wo { $truth } richtig ist, und kostet { $cost }.
pair-wrong = Die falsche Antwort sagt { $given }, wo { $truth } richtig ist, und kostet { $cost }.
pair-less = Die falsche Antwort kostet weniger.
pair-said =
    { $given ->
        [never] Du hast gesagt, dass eine falsche Antwort immer mehr kostet.
       *[possible] Du hast gesagt, dass das möglich ist.
    }
pair-name =
    { $id ->
        [right] richtige Antwort: { $given }
       *[wrong] falsche Antwort: { $given }
    }
pair-axis = Kosten C: mittlerer quadratischer Fehler

## Wie stark jede drängt

push-title = Der Druck auf die richtige Ausgabe, während sie von { NUMBER($from) } auf { NUMBER($to) } sinkt: { $items }.
push-item = { $cost } { $times }-fach
push-said = Du hast { $cost } gesagt.
push-said-alike = Du hast gesagt, dass alle gleich drängen.
push-axis = Druck, gegen den Druck bei { NUMBER($at) }
push-axis-output = richtige Ausgabe, sinkend

## Vier Läufe

race-none = Richtig gelesene Ziffern, noch kein Lauf.
race-title = Am Ende richtig gelesene Ziffern: { $items }.
race-item = mit { $cost } { $share }
race-said-alike = Du hast gesagt, dass alle vier etwa gleich viele lesen.
race-said = Du hast gesagt, dass { $cost } kaum lernt.
race-axis = richtig gelesene Ziffern
race-axis-batches = Batches; Punkte: Validierungsziffern
race-axis-batches-short = Batches
race-guessing = 1 von 10: geraten
