train = Von Anfang an trainieren
training = Trainiert und misst um seinen Weg herum …
train-another = Ein anderes Netz trainieren
training-another = Das andere Netz wird trainiert …

## Die Ebene eines Laufs

direction = Richtung { $number }
map-title = Die Kosten über der Ebene des Laufs, als Karte. Der Lauf geht von Kosten { $start } links zu { $end } rechts, über { $points } Punkte.
beads-title = Dasselbe als Landschaft. Die Kosten des Laufs selbst sind Perlen; die Linie unter jeder bis zum Boden sagt, wie weit der Lauf von der Ebene weg ist.

## Wie viel vom Weg zwei Richtungen enthalten

shares-title = Vom Weg durch { $count } Richtungen enthält die erste { $first }, die zweite { $second }.
shares-said = Du hast für beide { $percent } % gesagt.
shares-unknown = Der Weg geht durch { $count } Richtungen, eine für jedes Gewicht und jeden Bias. Wie viel davon zwei enthalten, ist noch nicht bekannt.
directions = Richtungen, eine für jedes Gewicht und jeden Bias
first-direction = erste Richtung: { $share }
second-direction = zweite: { $share }
other-directions = alle anderen zusammen: { $share }

## Die Linie zu einem anderen Netz

between-title = Die Kosten auf der Linie von deinem Netz zu einem anderen: { $own } bei deinem, { $half } auf halbem Weg, { $other } beim anderen. Auf halbem Weg wird zu { $share } richtig gelesen.
between-unknown = Eine gerade Linie von deinem Netz zu einem anderen. Die Kosten dazwischen sind noch nicht bekannt.
between-said =
    { $given ->
        [lower] Du hast gesagt: niedriger als beide.
        [between] Du hast gesagt: etwa so niedrig wie beide.
       *[higher] Du hast gesagt: höher als beide.
    }
between-cost = Kosten C
between-own = dein Netz
between-half = auf halbem Weg
between-other = anderer Seed
between-weights = jedes Gewicht geht geradewegs von seinem einen Wert zum anderen
between-read = C = { $cost }; { $share } richtig
walk = Weg
walk-at = Kosten { $cost }
