## check

problem = { $file }:{ $line }: { $problem } { $remedy }
nothing-wrong =
    { $cards ->
        [one] { $file }: Nichts ist falsch. „{ $title }“ hat { $cards } Karte.
       *[other] { $file }: Nichts ist falsch. „{ $title }“ hat { $cards } Karten.
    }
course-order = { $folder }: der Kurs „{ $title }“, in dieser Reihenfolge: { $lessons }.
no-lesson-in-folder = { $folder }: In diesem Ordner ist keine Lektion. Nenne einen Ordner mit Dateien, die auf { $ending } enden.
too-many-lessons =
    .message = { $folder } hat { $count } Lektionen, mehr, als ein Kurs haben kann.
    .remedy = Mach mehrere Kurse daraus, jeden mit höchstens { $most }.
folder-unreadable =
    .message = Der Ordner { $folder } kann nicht gelesen werden: { $detail }.
    .remedy = Prüfe seinen Namen.
file-unreadable =
    .message = Die Datei kann nicht gelesen werden: { $detail }.
    .remedy = Prüfe ihren Namen.
no-file =
    .message = { $file } ist keine Datei.
    .remedy = Nenne eine Datei, die auf .lesson.md endet.
too-long =
    .message = { $file } ist zu lang für eine Lektion.
    .remedy = Nenne eine Datei, die auf .lesson.md endet.

## new

wrong-ending = Die Datei { $file } muss auf { $ending } enden.
wrong-name = Die Datei muss aus Kleinbuchstaben, Ziffern und Bindestrichen benannt sein, nicht „{ $name }“.
exists =
    .message = Die Datei { $file } gibt es schon.
    .remedy = Wähle einen anderen Namen.
unwritable =
    .message = Die Datei { $file } kann nicht geschrieben werden: { $detail }.
    .remedy = Prüfe den Ordner.
written = { $file } ist eine Lektion als Anfang. Zieh sie auf das Fenster von Inkling, um sie zu sehen.

## answers

left-out = { $file }: { $reason }
no-answers = Darin sind keine Antworten. Nenne Dateien, die auf .inkling-answers enden, oder ihren Ordner.
nothing-there =
    .message = Es gibt keine Datei und keinen Ordner { $path }.
    .remedy = Prüfe den Namen.

## Die Lektion als Anfang

new-summary = Bewege ein Gewicht, und sieh, was das mit den Kosten macht.
new-heading = Ein Gewicht
new-question = Die helle Linie ist ein Gewicht deines Netzes: { $weight }. Du erhöhst es ein wenig. Die Kosten werden
new-answer-fall = sinken
new-answer-rise = steigen
new-answer-same = gleich bleiben
new-teacher = Zähle die Hände, bevor jemand eine Vorhersage festlegt. Nur der Präsentationsmodus zeigt das.
new-do = Bewege das Gewicht mit dem Regler ein paar Schritte nach oben und unten.
new-said = Du sagtest: { $said }.
new-truth-fall = In Wahrheit sind die Kosten **gesunken**.
new-truth-rise = In Wahrheit sind die Kosten **gestiegen**.
new-truth-same = In Wahrheit sind die Kosten gleich geblieben.
new-explain = Wie schnell sich die Kosten mit dem Gewicht ändern, ist die { $term }Steigung{ $end }:
new-check = In welche Richtung bewegt der Gradientenabstieg das Gewicht?
new-way-against = Gegen die Steigung
new-way-with = Mit der Steigung
new-wrong = Mit der Steigung steigen die Kosten. Sieh die Gerade an, die die Kurve berührt: Wohin sie fällt, dorthin geht der Weg.
new-hint = Die Kosten sollen sinken.
