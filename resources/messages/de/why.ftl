## Wie Neuronen heißen

name-pixel = Pixel in Zeile { $row }, Spalte { $column }
name-output = Ausgabeneuron { $neuron }
name-hidden = Verborgene Schicht { $layer }, Neuron { $neuron }

## Ein Neuron in einer Zeile am Fuß der Seite

pixel-input = { $name }: eine der 784 Eingaben.
pixel-level = { $name }: Graustufe { $level }.
neuron-rests = { $name }: summiert { $inputs } Eingaben mal ihre Gewichte, addiert seinen Bias und wendet { $activation } an.
neuron-works = { $name }: gewichtete Summe z = b + Σ x·w = { $sum } über { $inputs } Eingaben; Aktivierung a = { $activation }({ $sum }) = { $result }. Ein Klick oder Enter sieht hinein.
neuron-softmax = { $name }: gewichtete Summe z = b + Σ x·w = { $sum } über { $inputs } Eingaben; Aktivierung a = Softmax aller zehn z = { $result }. Ein Klick oder Enter sieht hinein.

## Formeln mit ihren Zahlen

formula-relu = a = f(z) = max(0; { $z }) = { $a }
formula-softmax = a = e^z / Σ e^z aller zehn Ausgaben = { $a }

## Das Feld eines Neurons

inside = In einem Neuron
off = Aus
off-hint = Aus: Seine Aktivierung zählt in der Antwort, die hier steht, als 0, damit du siehst, wozu es gut ist. Die Gewichte bleiben, wie sie sind; Training, Auswertung und Dateien wissen nichts davon.
off-formula = Ausgeschaltet: a zählt als 0.
close = Schließen
close-hint = Das Neuron schließen. Taste: Escape.
picture-weights =
    .title = Gewichte w
    .help = Seine 784 Gewichte, jedes an der Stelle seines Pixels: Tinte auf Blau erhöht die Summe dieses Neurons, Tinte auf Orange senkt sie.
picture-slope =
    .title = Steigung ∂z/∂x
    .help = Wie sich seine Summe bei dieser Zeichnung mit jedem Pixel ändern würde, durch alle Schichten davor: blau hinauf, orange hinab.
picture-terms =
    .title = Terme x·w
    .help = Was jedes Pixel dieser Zeichnung zur Summe beiträgt, blau, oder abzieht, orange: Pixel mal Gewicht.
picture-shares =
    .title = Anteil x·∂z/∂x
    .help = Was jedes Pixel dieser Zeichnung beiträgt, blau, oder abzieht, orange: Pixel mal Steigung.
up-to = bis ±{ $greatest }
inputs = Die stärksten Eingaben
input-pixel = Zeile, Spalte
input-neuron = Neuron
follow-hint = Eine Schicht zurück: in das Neuron sehen, von dem diese Eingabe kommt.
inputs-more = { $count } weitere
bias = Bias b
invitation = Zeichne eine Ziffer, und seine Zahlen werden lebendig.
curve = Aktivierungskurve: bei z = { $z } ergibt sie a = { $a }
curve-hint = Seine Aktivierungskurve: z geht nach rechts, a = f(z) nach oben. Der Punkt ist, wo es jetzt steht.
curve-hint-softmax = Sein Anteil, wenn sich sein z ändert und die anderen neun Ausgaben bleiben, wie sie sind. Der Punkt ist, wo es jetzt steht.

## Über der Zeichnung, während „Warum?“ an ist

why = Warum
why-answer = Warum { $digit }?
why-not = Warum nicht { $digit }?
ink-for = <spoken>Tinte spricht </spoken>dafür { $sum }
ink-against = dagegen { $sum }
biases = <shown>b</shown><spoken>, Biases</spoken> { $sum }
rest = Rest { $sum }
