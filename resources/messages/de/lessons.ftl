### Lektionen: ihre Liste, eine Lektion Karte für Karte, eigene Lektionsdateien und Kurse, und die Handzeichen einer Klasse.

## Die Liste der Lektionen

lessons = Lektionen
lessons-intro = Du sagst voraus, du probierst es aus, du siehst. Jede Zahl wird an einer Kopie deines eigenen Netzes gemessen; deines bleibt, wie es ist.
lessons-short = Wenig Zeit? Beginne mit { $numbers }.
open-file = Datei öffnen
    .hint = Öffne eine eigene Lektionsdatei, oder zieh eine auf das Fenster: Sie wird als Lektion gezeigt. Mehrere Dateien oder ein gepackter Kurs sind ein Kurs.
open-folder = Ordner öffnen
    .hint = Öffne einen Ordner mit Lektionen, oder zieh einen auf das Fenster: Daraus wird ein Kurs mit einer Reihenfolge.
reset-all = Alles zurücksetzen
done-count = <strong>{ $done } von { $all }</strong> erledigt
done-count-left =
    { $minutes ->
        [one] <strong>{ $done } von { $all }</strong> erledigt, noch etwa { $minutes } min
       *[other] <strong>{ $done } von { $all }</strong> erledigt, noch etwa { $minutes } min
    }
in-english =
    { $count ->
        [one] Eine von { $all } Lektionen gibt es bisher nur auf Englisch.
       *[other] { $count } von { $all } Lektionen gibt es bisher nur auf Englisch.
    }
lesson-english = auf Englisch
courses-own = Eigene Kurse
lessons-count =
    { $count ->
        [one] { $count } Lektion
       *[other] { $count } Lektionen
    }
lesson-done = erledigt
lesson-step = Schritt { $step } von { $all }
minutes-count =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
first-try-count = { $count } von { $all } gleich richtig
lab-sheet = Arbeitsblatt: { $title }
    .hint = Arbeitsblatt: „{ $title }“ auf Papier, für Lernende und für Lehrkräfte.
edit-copy = Kopie bearbeiten: { $title }
    .hint = Kopie bearbeiten: speichert den Text von „{ $title }“ als eigene Datei und zeigt sie.

## Eine Lektion

back-to-lessons = Alle Lektionen. Wo du stehst, wird gemerkt.
back-to-workbench = Werkbank
    .hint = Zurück dorthin, woher du kamst. Wo du stehst, wird gemerkt.
before = Vorige
    .hint = Die Lektion davor: { $title }.
after = Nächste Lektion
    .hint = Die Lektion danach: { $title }.
lab-sheet-short = Arbeitsblatt…
edit-copy-short = Kopie bearbeiten
reset = Zurücksetzen
    .hint = Die Lektion zurücksetzen: Alles, was du darin angegeben oder getan hast, wird vergessen. Das kannst du rückgängig machen.
drawing = Zeichnung
experiment = Experiment
step-place = Schritt { $step } von { $all }
steps = Schritte
step-kind =
    { $kind ->
        [predict] vorhersagen
        [do] tun
        [see] sehen
        [explain] erklären
       *[check] prüfen
    }
step-name = Schritt { $step }: { step-kind }
step-name-done = Schritt { $step }: { step-kind }, erledigt
network-training = Dein Netz hat noch nichts gelernt: Eine Kopie davon wird für diese Lektion trainiert.
network-failed = Das Netz für diese Lektion ließ sich nicht vorbereiten.
network-copying = Dein Netz wird kopiert …

## Eine Karte

kind =
    { $kind ->
        [predict] Vorhersagen
        [do] Tun
        [see] Sehen
        [explain] Erklären
       *[check] Prüfen
    }
skipped = Manches, worum es in diesem Schritt geht, wird in Schritten gemessen, die noch nicht erledigt sind: Du kannst zu ihnen zurückgehen.
measuring = Was dieser Schritt braucht, wird gerade gemessen …
done = Erledigt.
draw-here = Zeichne auf die Zeichenfläche.
network-reads = Das Netz liest { $digit }.
not-yet =
    { $side ->
        [less] Noch nicht: Deine Zahl ist zu klein.
        [greater] Noch nicht: Deine Zahl ist zu groß.
       *[none] Noch nicht.
    } { $next ->
        [hint] Der Tipp unten sagt, wie man es angeht.
       *[picture] Sieh dir das Bild noch einmal an.
    }
network-reads-it = Das Netz liest es.
right = Richtig.
right-first = Richtig, beim ersten Versuch.
draw-later = Du kannst es ein andermal zeichnen.
answer-is = Die Antwort ist: { $answer }.
no-answer = So etwas hat dieses Netz nicht: Geh weiter.
for-teacher = Für die Lehrkraft
back = Zurück
go-on-without = Ohne das weiter
show-answer = Antwort zeigen
hint = Tipp
reset-step = Diesen Schritt zurücksetzen
    .hint = Diesen Schritt zurücksetzen: Was du hier angegeben oder getan hast, wird vergessen. Das kannst du rückgängig machen.
save-answers = Antworten speichern
    .hint = Speichere als Datei für deine Lehrkraft, was du in dieser Lektion vorhergesagt und geantwortet hast.
finish = Fertig
next = Weiter
lock = Vorhersage festlegen
answer = Antworten

## Was auf einer Karte angegeben wird

your-prediction = Deine Vorhersage
your-answer = Deine Antwort
dots-placed =
    { $all ->
        [one] { $placed } von { $all } Punkt ist gesetzt.
       *[other] { $placed } von { $all } Punkten sind gesetzt.
    }
curves-drawn =
    { $all ->
        [one] { $drawn } von { $all } Kurve ist gezeichnet.
       *[other] { $drawn } von { $all } Kurven sind gezeichnet.
    }
point-at = Zeig im Bild darauf.
pointed-at = Du hast auf eines gezeigt.
order-moved = { $option }: jetzt { $place } von { $all }.
order-place = { $option }: { $place } von { $all }
order-hint = Zieh es, oder verschieb es mit den Pfeiltasten.
said-nothing = nichts
said-dots = die meisten zwischen { $from } und { $to }

## Handzeichen einer Klasse

hands = Handzeichen
hands-first = Handzeichen für das, was zuerst kommt
hands-dots = Handzeichen dafür, wo die meisten Punkte liegen
hands-highest = Handzeichen für die Kurve, die am höchsten endet
hands-way = Handzeichen dafür, wie die Kurve verläuft
hands-count =
    { $count ->
        [one] { $count } Hand
       *[other] { $count } Hände
    }
hands-right = Richtig:
hands-less = Eine Hand weniger für { $answer }
hands-for = Handzeichen für { $answer }
hands-more = Eine Hand mehr für { $answer }
hands-clear = Löschen
    .hint = Die Handzeichen zu dieser Frage löschen. Das kannst du rückgängig machen.

## Was vergessen wurde, und der Weg zurück

undo = Rückgängig
hands-cleared = Die Handzeichen sind gelöscht.
step-new = Dieser Schritt ist zurückgesetzt.
lesson-new = Die Lektion ist zurückgesetzt.
lessons-new = Alle Lektionen sind zurückgesetzt.

## Das Bild neben einer Karte

picture = Bild
    .hint = Bild: Kopiere, was hier zu sehen ist, oder speichere es, für eine Folie oder ein Arbeitsblatt.
picture-copy = Bild kopieren
picture-png = Als PNG speichern
picture-svg = Als SVG speichern
picture-saved = Gespeichert als { $file }.
picture-copied = Das Bild ist kopiert.
picture-not-copied = Dieser Browser kopiert keine Bilder: Speichere es stattdessen.

## Eigene Lektionsdateien

all-lessons = Alle Lektionen.
preview-of = Vorschau von { $file }
preview-followed = Vorschau von { $file }, neu gelesen, wenn sie gespeichert wird
reload = Neu laden
    .hint = Neu laden: liest die Datei noch einmal. Vielleicht fragt der Browser wieder nach ihr, weil er die Seite keinen Dateien folgen lässt.
problems-count =
    { $count ->
        [one] Ein Fehler
       *[other] { $count } Fehler
    }
lines-of = Zeilen von { $file }
lesson-file = Lektion
copy-saved =
    .message = Hier ist die Kopie, gespeichert als { $file }.
    .remedy = Bearbeite sie mit einem Texteditor, und zieh sie auf dieses Fenster: Dann wird sie gezeigt, sooft du sie speicherst.

## Eigene Kurse

course = Kurs
back-to-course = Alle Lektionen des Kurses. Wo du stehst, wird gemerkt.
read-again = Neu lesen
    .hint = Neu lesen: nimmt die Dateien, wie sie jetzt sind. Vielleicht fragt der Browser, ob er darf oder welcher Ordner es ist.
save-course = Als eine Datei speichern
    .hint = Als eine Datei speichern: für andere, die sie auf ihr Fenster ziehen und dann den Kurs haben.
remove = Entfernen
    .hint = Entfernen: nimmt den Kurs aus Inkling heraus. Seine Dateien bleiben, wo sie sind.
course-saved =
    .message = Der Kurs ist als { $file } gespeichert.
    .remedy = Wer die Datei auf das Fenster von Inkling zieht, hat ihn.
course-removed = „{ $title }“ ist aus Inkling entfernt. Die Dateien sind, wo sie waren.
undo-remove = Entfernen
undo-replace = der Kurs von vorher
problems-of-order = Was an der Reihenfolge nicht stimmt
problems-of = Was an { $file } nicht stimmt
file-problems =
    { $count ->
        [one] { $file }: ein Fehler
       *[other] { $file }: { $count } Fehler
    }
course-not-kept =
    .message = Der Browser bewahrt für diese Seite nichts auf: Der Kurs ist da, bis die Seite geschlossen wird.
    .remedy = Öffne seinen Ordner beim nächsten Mal wieder.
course-read-again = „{ $title }“ wurde neu gelesen.
course-replaced = „{ $title }“ nimmt den Platz des Kurses ein, der diesen Titel hatte.
no-lesson-in =
    .message = In „{ $folder }“ ist keine Lektion.
    .remedy = Wähle einen Ordner mit Dateien, die auf .lesson.md enden.
too-many-lessons =
    .message = „{ $folder }“ hat { $count } Lektionen, mehr als ein Kurs haben kann.
    .remedy = Mach mehrere Kurse daraus, jeden mit höchstens { $most }.
too-many-files =
    .message = „{ $folder }“ hat mehr als { $most } Dateien.
    .remedy = Wähle einen Ordner, in dem die Lektionen sind und wenig anderes.
course-too-large =
    .message = Die Datei { $file } ist zu groß für einen Kurs.
    .remedy = Wähle eine Datei, die auf { $ending } endet, wie Inkling sie speichert.
