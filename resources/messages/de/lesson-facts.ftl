### Wie die gemessenen Zahlen der Lektionen heißen: unter den Lücken der Arbeitsblätter, und wo falsche Antworten gezählt werden.

## The lesson neuron

fact-neuron-fires = feuert
fact-neuron-bias = Bias
fact-neuron-positive = auf Blau
fact-neuron-negative = auf Orange
fact-neuron-sum = Tinte zusammen
fact-neuron-z = z
fact-neuron-activation = Aktivierung
fact-neuron-threshold = Schwelle
fact-neuron-minus-threshold = minus Schwelle
fact-neuron-minus-z = minus z

## The lesson newborns

fact-newborns-mean = Mittel
fact-newborns-spread = Streuung
fact-newborns-least = schlechtestes
fact-newborns-greatest = bestes
fact-newborns-favourite = Lieblingsantwort
fact-newborns-favourite-most = sturstes
fact-newborns-cost = Kosten
fact-newborns-again = noch einmal
fact-newborns-digit = Ziffer
fact-newborns-ln-ten = ln 10
fact-newborns-log-ten = log 10
fact-newborns-tenth = ein Zehntel
fact-newborns-error-rate = Fehlerrate
fact-newborns-ten = zehn

## The lesson nudge

fact-nudge-weight = Gewicht
fact-nudge-change = Änderung
fact-nudge-way = Richtung
fact-nudge-before = vorher
fact-nudge-after = nachher
fact-nudge-slope = Steigung
fact-nudge-promised = versprochen
fact-nudge-below = darunter
fact-nudge-above = darüber
fact-nudge-two-point = Steigung zwischen zwei Punkten
fact-nudge-minus-two-point = mit anderem Vorzeichen
fact-nudge-undivided = nicht geteilt
fact-nudge-divided-by-h = durch h geteilt
fact-nudge-weights = Gewichte
fact-nudge-falls = fallen
fact-nudge-rises = steigen
fact-nudge-stays = bleiben gleich
fact-nudge-one-sweep = ein Durchlauf
fact-nudge-one-by-one = eines nach dem anderen
fact-nudge-times = Faktor
fact-nudge-silent = ohne Wirkung

## The lesson rates

fact-rates-best = beste
fact-rates-cost-small = Kosten klein
fact-rates-cost-middle = Kosten mittel
fact-rates-cost-large = Kosten groß
fact-rates-squared-norm = Länge zum Quadrat
fact-rates-kept = gehalten
fact-rates-largest = größte
fact-rates-least = kleinste
fact-rates-rises = steigt
fact-rates-rate = Rate
fact-rates-promised = versprochen
fact-rates-fall = wirklich

## Values that are words, such as “where way is fall”

value-fall = fallen
value-rise = steigen
value-same = gleich
value-digit = Ziffer
value-other = andere
value-fire = feuert
value-silent = still
value-small = klein
value-middle = mittel
value-large = groß
