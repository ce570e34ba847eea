title = Labor

## Was trainiert wird

stop = Beenden
stop-hint = Beenden: beendet alle Läufe und behält, was bisher gelernt wurde.
train =
    { $count ->
        [one] { $count } Netz trainieren
       *[other] { $count } Netze trainieren
    }
train-hint = Trainiert alle Netze gleichzeitig, mit deinen Einstellungen und vom selben Anfang. Das Netz der Werkbank bleibt unberührt.
differ-in = mit verschiedenen Werten für
differ-in-spoken = Worin sich die Netze unterscheiden
activation =
    .title = Aktivierung
    .help = Aktivierung der verborgenen Schichten: was jedes Neuron aus seiner gewichteten Summe macht.
width =
    .title = Neuronen der ersten verborgenen Schicht
    .help = Breite: wie viele Neuronen die erste verborgene Schicht hat. Mehr können mehr unterscheiden, brauchen länger und lernen mehr auswendig.
seed-hint = { $help } Wie viel an einem Ergebnis ist Zufall?
epochs = Epochen
epochs-hint = Epochen: wie oft jeder Lauf durch alle Trainingsziffern geht. Am Anfang so viele wie bei dir, höchstens 5: Was eine Einstellung bewirkt, zeigt sich bis dahin.
fitted-rates = Passende Lernraten
fitted-rates-hint = Passende Lernraten: Jedes Netz hat die Lernrate, die für es empfohlen wird, denn welche taugt, hängt von dem ab, was hier anders ist. Sonst haben alle deine.
keep-runs = Läufe behalten
keep-runs-hint = Läufe behalten: Sie werden aufgezeichnet und stehen unter Läufe. Sonst bleibt vom Labor nichts.
time-left = noch { $duration }
problem-no-layer = Das Netz hat keine verborgene Schicht. Füge an der Werkbank eine hinzu, oder versuch etwas anderes.
problem-too-few = Gib mindestens { $fewest } Werte an: Füge einen hinzu.
problem-twice = { $value } ist zweimal da. Ändere eins davon.
said-training = Die Netze werden trainiert.
said-best = Am besten: { $setting } { $value }.

## Das Diagramm

curves = Kurven
measures = Was das Diagramm zeigt
cost = Kosten
accuracy = Genauigkeit
training-cost = Trainingskosten
validation-accuracy = Validierungsgenauigkeit
common = Alle haben: { $settings }.
costs-differ = Kosten verschiedener Kostenfunktionen sind nicht vergleichbar.
reading-digits = Die Ziffern werden gelesen …
empty = Für jedes Netz eine Linie, live. Trainiere sie alle mit einem Klick.
chart-cost = Trainingskosten der Netze über den Epochen; die Tabelle hat die Zahlen
chart-accuracy = Validierungsgenauigkeit der Netze über den Epochen; die Tabelle hat die Zahlen
end-diverged = { $name }: divergiert
end-diverged-cost = { $name }: divergiert, Kosten { $cost }

## Die Tabelle

column-verdict = Urteil
column-accuracy = Genauigkeit
column-accuracy-hint = Der Anteil richtig gelesener Validierungsziffern, mit denen nie trainiert wird.
column-cost = Kosten
column-cost-hint = Die Kosten der Validierungsziffern bei der letzten Messung.
column-seconds = Sekunden
column-seconds-hint = Vom Anfang bis zum Ende des Laufs, während alle gleichzeitig trainieren.
column-reads = Liest deine als
column-reads-hint = Wofür jedes Netz deine Zeichnung hält, mit der Aktivierung dieser Ausgabe.
column-actions = Aktionen
value = Wert { $place }
best = Das beste
best-spoken = das beste
progress = Fortschritt von { $name }
too-little = Für mehr gab es zu wenige Messungen.
in-use = Aktuell
use = Übernehmen
use-spoken = Übernehmen: { $name }
use-hint = Übernehmen: Die Werkbank hat von jetzt an diesen Wert. Ihr Netz bleibt, außer wenn der Wert ein neues braucht.
use-not-now = Die Werkbank trainiert gerade: Dieser Wert braucht ein Netz in Ruhe.
remove = { $name } entfernen
add = Wert hinzufügen

## Urteile in wenigen Worten

verdict-stopped = beendet
verdict-good = gut
verdict-overfits = überangepasst
verdict-fails = lernt nicht
verdict-diverged = divergiert
verdict-rate-diverged = zu groß: divergiert
verdict-jumps = springt
verdict-rate-jumps = zu groß: springt
verdict-too-large = zu groß
verdict-falling = langsam: sinkt noch
verdict-rate-falling = zu klein: sinkt noch
verdict-behind = liegt zurück
verdict-too-small = zu klein

## Was gemessen wurde

why-good = Liest { $share } der Ziffern, die es nie gesehen hat.
why-rose =
    { $times ->
        [1] Die Kosten stiegen unterwegs einmal.
       *[other] Die Kosten stiegen unterwegs { $times }-mal.
    }
why-smaller-rate = Liest { $share }; eine kleinere Lernrate liest { $best }.
why-best = Liest { $share }; das beste Netz liest { $best }.
why-falling = Die Kosten sinken noch: bisher von { $from } auf { $to }.
why-behind = Liest { $share }, und das beste Netz liest { $best }.

## Neben der Zeichenfläche

drawing = Zeichnung
you-draw = Du zeichnest, alle lesen
