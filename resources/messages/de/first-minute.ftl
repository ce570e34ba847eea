first-minute = Erste Minute
digit =
    { $digit ->
        [0] Null
        [1] Eins
        [2] Zwei
        [3] Drei
        [4] Vier
        [5] Fünf
        [6] Sechs
        [7] Sieben
        [8] Acht
        [9] Neun
       *[other] Ziffer
    }

## Was nacheinander gesagt wird

watch = Ein Netz liest eine handgeschriebene Sieben. Zeichne eine eigene Ziffer auf die Zeichenfläche.
reset = Es hat deine { digit } gelesen. Was es weiß, steckt in seinen Gewichten.
train = Die Gewichte sind jetzt zufällig, also ist die Antwort geraten. Trainiere das Netz.
learn = Die Gewichte ändern sich Schritt für Schritt. Wann liest es deine { digit }?
explore = Es hat gelernt, deine { digit } zu lesen. Und jetzt?
explored = Das war Training: dieselben zufälligen Gewichte, und jedes Mal eine Sache geändert. Ab hier machen die Lektionen weiter.

## Schaltflächen

do-reset = Auf zufällige Gewichte zurücksetzen: Kann es noch lesen?
do-train = Trainieren
try-neuron =
    .title = Ein Neuron öffnen
    .help = Sieh in das aktivste Neuron hinein: seine Gewichte, seine Summe, seine Aktivierung.
try-rate =
    .title = α (η) × 20
    .help = Mit denselben zufälligen Gewichten und einer zwanzigmal so großen Lernrate: Führen die Schritte noch bergab?
try-layer =
    .title = Ohne verborgene Schicht
    .help = Ein Netz ohne verborgene Schicht, von zufälligen Gewichten an trainiert: Wie viele Ziffern kann es lesen?
skip = Überspringen
to-lessons = Zu den Lektionen
done = Fertig
skip-hint = Überspringen: die Werkbank, wie sie ist. „Die erste Minute noch einmal zeigen“ steht bei den Befehlen und unter Hilfe.
