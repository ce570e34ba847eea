### Arbeitsblätter: eine Lektion auf Papier, für Lernende und für Lehrkräfte. Was auf dem Papier steht, ist in der Sprache der Lektion.

## Um das Papier herum, in der Sprache der Seite

title = Arbeitsblatt: { $title }
back = Lektion
    .hint = Zurück zur Lektion.
version = Fassung
student = Lernende
    .hint = Für Lernende: Fragen, Lücken für gemessene Zahlen und Platz zum Schreiben. Keine Antworten.
teacher = Lehrkräfte
    .hint = Für Lehrkräfte: alle Texte, die richtigen Antworten und was jede falsche Antwort zeigt.
paper = Papier
numbers = Zahlen meines Netzes
    .hint = Zahlen deines jetzigen Netzes als Beispiel. Was in der Lektion gemessen wird, ist bekannt, sobald du das getan hast.
print = Drucken
sheet = Blatt
network-failed = Dein Netz ließ sich nicht vorbereiten.
network-training = Eine Kopie deines Netzes wird trainiert …
network-copying = Dein Netz wird kopiert …

## Auf dem Papier

margin = Inkling – { $title }
margin-teacher = Inkling – { $title } – für die Lehrkraft
for-teacher = Für die Lehrkraft
lab-sheet = Arbeitsblatt
minutes-count =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
about-minutes = etwa { $count } min
name = Name
class = Klasse
date = Datum
kind =
    { $kind ->
        [predict] Vorhersage
        [do] Tun
        [see] Sehen
        [explain] Erklären
       *[check] Prüfen
    }
noticed = Was mir auffällt
compared = Verglichen mit meiner Vorhersage
own-words = In meinen eigenen Worten
draw-curves = Zeichne und benenne jede Kurve: { $lines }.
draw-curve = Zeichne die Kurve.
all-begin = Alle beginnen am Punkt.
place-dots =
    { $count ->
        [one] Setze { $count } Punkt über die Achse.
       *[other] Setze { $count } Punkte über die Achse.
    }
clicked = Im Bild habe ich geklickt auf
room = Platz zum Zeichnen
network-reads = Das Netz liest
prediction = Meine Vorhersage
between = zwischen { $from } und { $to }
working = Rechnung
answer = Antwort
my-prediction = meine Vorhersage
axes = Leere Achsen: { $x }
axes-two = Leere Achsen: { $x }, { $y }

## Auf dem Papier für Lehrkräfte

right = Richtig:
right-measured = ({ $fact }, mit dem jetzigen Netz)
right-unmeasured = { $fact }, wird in der Lektion gemessen.
nearness = Bis auf { $share } % genau gilt es als richtig.
follows = Wie es folgt:
wrong-number = { $number } ({ $fact })
wrong-order = endet in der falschen Reihenfolge
wrong-way = eine Kurve verläuft falsch
where = wo { $fact } „{ $values }“ ist:
value-or = { $one } oder { $other }
