### Die Antworten einer Klasse: Lernende speichern sie als Dateien, und die Lehrkraft bringt sie zusammen, auf der Seite oder mit `inkling lesson answers`.

## Antworten speichern

save = Antworten speichern
save-none = Du hast noch nichts geantwortet. Beginne eine Lektion, und komm wieder.
save-which = Welche Lektionen
save-all =
    { $count ->
        [one] Alle, die ich begonnen habe
       *[other] Alle { $count }, die ich begonnen habe
    }
save-lessons = Die { $count } Lektionen, die du begonnen hast.
save-lesson = { $title }.
save-name = Name oder Nummer, wie deine Lehrkraft es wünscht; das Feld darf leer bleiben
save-remember = Auf diesem Computer merken
save-drawing = Mit der Zeichnung auf meiner Zeichenfläche
save-what = In der Datei stehen deine Vorhersagen und Antworten mit der Zahl der Versuche und was verwechselt wurde, die Einstellungen und der Seed deines Netzes, die Sprache, Inklings Version, die Zeit und eine Zufallszahl, an der man erkennt, dass deine Dateien von einer Person sind. Nichts wird irgendwohin gesendet.
save-what-own = Der Text der Lektion kommt mit, damit überall bekannt ist, was gefragt wurde.
save-unsigned = Sie ist nicht signiert: Wer die Datei hat, kann sie ändern.
save-button = Speichern
saved = { $file } ist gespeichert. Gib sie deiner Lehrkraft.

## Die Antworten einer Klasse

title = Antworten einer Klasse
back = Lektionen
    .hint = Alle Lektionen. Was hier gesammelt ist, bleibt.
part = { $title }, { $part } von { $all }
students-count =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
files-count =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
open-files = Dateien öffnen
    .hint = Öffne Dateien mit Antworten, .inkling-answers, oder ein Zip-Archiv davon. Die schon da sind, bleiben.
open-folder = Ordner öffnen
    .hint = Öffne einen Ordner mit Dateien mit Antworten, auch in Unterordnern.
save-csv = Als CSV speichern
    .hint = Als CSV speichern, für eine Tabellenkalkulation: eine Zeile je Person und Karte, mit Namen.
close = Schließen
    .hint = Diese Antworten schließen: Die Dateien bleiben, wo sie sind.
drop = Zieh die Dateien deiner Klasse hierher, oder den Ordner, in dem sie liegen.
how = Gespeichert werden sie am Ende einer Lektion oder in der Liste der Lektionen: <em>Antworten speichern</em>. Nichts davon geht irgendwohin, und nichts bleibt hier, wenn die Seite geschlossen ist.
unsigned = Eine Datei mit Antworten ist nicht signiert, und wer sie hat, kann sie ändern: Sie zeigt, was eine Klasse verwechselt hat. Sie ist keine Prüfung.
left-count =
    { $count ->
        [one] { $count } Datei zählt nicht oder nicht ganz
       *[other] { $count } Dateien zählen nicht oder nicht ganz
    }
left = Was nicht zählt
tabs = Lektionen mit Antworten
none-count = Keine dieser Dateien enthält Antworten, die zählen.
nameless = Namenlos { $number }
students = Personen

## Die Antworten zu einer Lektion

changed-count =
    { $count ->
        [one] Eine Person hat einen anderen Text dieser Lektion beantwortet, als dieses Inkling hat. Die Fragen stehen so da, wie sie hier sind.
       *[other] { $count } Personen haben einen anderen Text dieser Lektion beantwortet, als dieses Inkling hat. Die Fragen stehen so da, wie sie hier sind.
    }
carried-lesson = Dieses Inkling hat diese Lektion nicht: Ihre Fragen sind so, wie sie mit den Antworten gekommen sind.
unknown-lesson = Dieses Inkling hat keine Lektion „{ $id }“, und ihr Text ist nicht mitgekommen: Karten und Antworten heißen wie in ihrer Datei. Öffne diese Datei unter Lektionen und komm zurück, dann sind sie ganz zu sehen.
reached = Wie viele jeden Schritt erledigt haben, von { $count }
reached-step = Schritt { $step }, { answer-kind } { $name }: { $done } von { $all }
reached-step-left = Schritt { $step }, { answer-kind } { $name }: { $done } von { $all }, { $left } haben davor aufgehört
reached-title = { answer-kind } { $name }: { $done } von { $all }
stopped = Vor „{ $name }“ aufgehört:
answer-kind =
    { $kind ->
        [predict] Vorhersage
        [do] Tun
        [see] Sehen
        [explain] Erklärung
       *[check] Frage
    }
drawings = Zeichnungen
drawing = Eine Zeichnung
drawing-by = Zeichnung von { $name }

## Eine Frage

predict = Vorhersage
    .name = Vorhersage { $name }
check = Frage
    .name = Frage { $name }
answered = { $count } Antworten
tries = Versuche: Median { $median }, höchstens { $most }
first-lost = erste Antwort von { $count } nicht aufbewahrt
unknown-question = „{ $name }“: Was gefragt wurde, ist hier nicht bekannt.
predictions = Vorhersagen
first-answers = Erste Antworten
no-answers = Keine Antworten.
in-the-end = Am Ende
mixed-up = Verwechselt, in irgendeinem Versuch
unmet-any =
    { $count ->
        [one] Die eine Verwechslung, die die Lektion erklärt, kam nicht vor.
       *[other] Keine der { $count } Verwechslungen, die die Lektion erklärt, kam vor.
    }
unmet-more =
    { $count ->
        [one] Eine weitere Verwechslung, die die Lektion erklärt, kam nicht vor.
       *[other] { $count } weitere Verwechslungen, die die Lektion erklärt, kamen nicht vor.
    }
bar =
    { $unit ->
        [dots] { $label }: { $count } Punkte
       *[students] { $label }: { $count } Personen
    }
bar-right =
    { $unit ->
        [dots] { $label }: { $count } Punkte, richtig
       *[students] { $label }: { $count } Personen, richtig
    }
another-answer = eine andere Antwort
another-wrong = eine andere falsche Antwort
several-numbers = mehrere Zahlen
others = andere
outcome =
    { $outcome ->
        [first] Beim ersten Versuch richtig
        [right] Später richtig
        [shown] Antwort gezeigt
        [unjudged] Nicht zu beurteilen
       *[open] Noch nicht richtig
    }

## Zahlen und Antworten in Worten

bin = { $from } bis { $to }
dots-at = { $count } bei { $range }
no-sketch = keine Skizze
numbers-at = { $count } bei { $value }
numbers-at-two = { $count } bei { $one } und { $other }
numbers-at-range = { $count } bei { $from } bis { $to }
median = Median { $median }
beyond =
    { $count ->
        [one] Eine Zahl liegt jenseits der Achse und steht an ihrem Ende.
       *[other] { $count } Zahlen liegen jenseits der Achse und stehen an ihrem Ende.
    }

## Dasselbe als Tabelle

table = Als Tabelle
    .name = { $title } als Tabelle
copy = Tabelle kopieren
    .hint = Kopiere die Tabelle, um sie in einen Text oder eine Tabellenkalkulation einzufügen. Namen hat sie keine.
copied = Kopiert
column-card = Karte
column-what = Was
column-answer = Antwort
column-students = Personen
column-note = Notiz
table-card = { answer-kind } { $name }
row =
    { $what ->
        [first] erste Antwort
        [prediction] Vorhersage
        [median] Median
        [end] am Ende
       *[wrong] verwechselt
    }
note-right = richtig

## Die Tabelle auf der Kommandozeile

lesson-head =
    { $count ->
        [one] { $title } ({ $id }, { $count } Person)
       *[other] { $title } ({ $id }, { $count } Personen)
    }
lesson-changed = Antworten auf einen anderen Text dieser Lektion, als hier ist.
lesson-carried = Diese Lektion gibt es hier nicht: Ihre Fragen sind so, wie sie mit den Antworten gekommen sind.
lesson-unknown = Diese Lektion gibt es hier nicht, und ihr Text ist nicht mitgekommen: Ihre Fragen sind nicht bekannt.
lesson-reached = Erreicht: { $steps }
card-tries = Versuche: Median { $median }, höchstens { $most }
card-numbers = Zahlen: { $numbers }; Median { $median }
card-mixed-up = verwechselt, { $count }: { $label }
card-mixed-up-why = verwechselt, { $count }: { $label }: { $why }

## Dateien, die nicht zählen oder nicht gelesen werden können

left-copy =
    { $count ->
        [one] { $titles } von { $student } ist auch in { $file }, mit denselben Antworten.
       *[other] { $titles } von { $student } sind auch in { $file }, mit denselben Antworten.
    }
left-older =
    { $count ->
        [one] { $titles } von { $student } ist neuer in { $file }, und das zählt.
       *[other] { $titles } von { $student } sind neuer in { $file }, und das zählt.
    }
quoted = „{ $title }“
left-empty = Sie enthält keine Antworten zu einer Lektion.
left-too-large = Sie ist größer als jede Datei mit Antworten.
left-unreadable = Sie ließ sich nicht lesen.
no-answers-file = Das ist keine Datei mit Antworten.
foreign =
    .message = Das ist keine Datei mit Antworten.
    .remedy = Wähle Dateien, die auf .{ $ending } enden.
damaged =
    .message = Sie ist beschädigt: Sie ist nicht vollständig.
    .remedy = Bitte noch einmal um die Datei.
damaged-at =
    .message = Sie ist bei „{ $where }“ beschädigt.
    .remedy = Bitte noch einmal um die Datei.
newer =
    .message = Ein neueres Inkling hat sie geschrieben.
    .remedy = Installiere das neueste Inkling von dort, woher du dieses hast.
too-many =
    .message = Es sind mehr als { $most } Dateien oder mehr als { $megabytes } MB: So viele hat keine Klasse.
    .remedy = Wähle einen Ordner mit den .{ $ending }-Dateien einer Klasse.
none =
    .message =
        { $count ->
            [0] Es ist keine Datei darin.
           *[other] Keine der { $count } Dateien enthält Antworten.
        }
    .remedy = Wähle Dateien, die auf .{ $ending } enden, oder den Ordner, in dem sie liegen.
