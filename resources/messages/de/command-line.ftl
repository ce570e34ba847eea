description = Trainiere ein kleines neuronales Netz, das handgeschriebene Ziffern liest, sieh ihm beim Lernen zu, und zeichne ihm Ziffern zum Lesen.

## Aufbau der Hilfe

help-usage-title = Aufruf:
help-arguments-title = Argumente:
help-options-title = Optionen:
help-commands-title = Befehle:
help-usage-options = Optionen
help-usage-command = Befehl
help-default = { $help } (Standard: { $value })
help-choices = { $help } (zur Wahl: { $choices })
help-choices-default = { $help } (zur Wahl: { $choices }; Standard: { $value })
help-option = zeigt die Hilfe zum Befehl
version-option = zeigt die Versionsnummer

## Platzhalter für Werte

value-name = Name
value-names = Namen
value-number = Zahl
value-neurons = Neuronen
value-file = Datei
value-folder = Ordner
value-path = Pfad
value-text = Text
value-words = Wörter
value-code-or-file = Code oder Datei
value-model = Modell
value-image = Bild
value-source = Quelle
value-data = Daten
value-run = Lauf
value-command = Befehl

## Falsche Argumente

error = Fehler: { $what }
usage = Aufruf: { $usage }
missing-argument = Das Argument „{ $name }“ fehlt.
option-without-value = Der Option „{ $option }“ fehlt ihr Wert.
option-required = Die Option „{ $option }“ muss angegeben werden.
unknown-option = Es gibt keine Option „{ $option }“.
unknown-command = Es gibt keinen Befehl „{ $command }“.
did-you-mean =
    { $what }
    (Meintest du { $similar }?)
did-you-mean-one-of =
    { $what }
    (Meintest du etwas davon: { $similar }?)
too-many-arguments =
    { $expected ->
        [one] Zu viele Argumente: Erwartet wird { $expected }, angegeben sind { $given }.
       *[other] Zu viele Argumente: Erwartet werden { $expected }, angegeben sind { $given }.
    }
too-many-arguments-of-command =
    { $expected ->
        [one] Zu viele Argumente für „{ $command }“: Erwartet wird { $expected }, angegeben sind { $given }.
       *[other] Zu viele Argumente für „{ $command }“: Erwartet werden { $expected }, angegeben sind { $given }.
    }
option-value-invalid = Der Wert „{ $value }“ der Option „{ $option }“ ist ungültig. { $why }
argument-value-invalid = Der Wert „{ $value }“ des Arguments „{ $name }“ ist ungültig. { $why }
allowed-choices = Zur Wahl stehen { $choices }.
must-be-number = Gib eine Zahl an, mit einem Punkt vor den Dezimalen.
must-be-layers = Gib ganze Zahlen mit Kommas dazwischen an, etwa 128,64, oder none.
must-be-run-name = Gib einen Text von 1 bis { $longest } Zeichen an.
must-be-port = Gib eine ganze Zahl von 0 bis 65535 an.
input-unknown = „{ $word }“ ist keines von { $known }.
input-choose-one = Wähle eines von { $words }.
input-and = { $first } und { $last }
endings-or = { $first } oder { $last }

## Was bei jedem Befehl schiefgehen kann

failure = { $message } { $remedy }
folder-gone = Den Ordner, in dem du bist, gibt es nicht mehr. Wechsle in einen anderen, und versuche es noch einmal.
unexpected = Etwas ist schiefgegangen, womit Inkling nicht gerechnet hat. Bitte melde es mit diesen Zeilen:
output-disk-full = Die Standardausgabe kann nicht geschrieben werden: Das Laufwerk ist voll.
output-fails = Die Standardausgabe kann nicht geschrieben werden: { $detail }.

## Zahlen

share = { $share } %
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } h { $minutes } min

## Argumente und Optionen mehrerer Befehle

model = ein Netz, das Inkling oder ein anderes Programm gespeichert hat, oder ein mitgeliefertes: shipped oder shipped-small; - für die Standardeingabe
option-activation = Aktivierung der verborgenen Schichten, wenn die Datei eines anderen Programms sie nicht nennt
option-input = wie das Netz eines anderen Programms Bilder nimmt: bytes (0 bis 255), signed (-1 bis 1), standardised (mit Mittelwert 0,1307 und Standardabweichung 0,3081), inverted (dunkle Tinte auf hellem Grund), transposed (Spalte für Spalte), oder mehrere mit Kommas dazwischen
option-json = gibt ein JSON-Objekt je Zeile aus und sonst nichts

## train

train = Trainiert ein Netz ab zufälligen Gewichten.
train-setting = Einstellungen, die jemand geteilt hat; andere Optionen gehen vor, und eine Lektion darin bleibt außer Acht
train-out = speichert das Netz, als { $endings }
train-store = wo der Lauf aufgezeichnet wird (Standard: wo die Desktop-App ihre Läufe hat)
train-no-store = zeichnet den Lauf nicht auf
train-name = wie der Lauf in der Aufzeichnung heißt

## share

share-about = Gibt Einstellungen als kurzen Code aus, oder schreibt sie als .inkling-Datei.
share-source = ein Netz, eine .inkling-Datei oder ein Code, dessen Lektion darin bleibt (Standard: die Optionen)
share-out = schreibt eine Datei, als .inkling; - für die Standardausgabe, dann steht der Code auf der Fehlerausgabe
share-start-weights = mit den zufälligen Gewichten, mit denen der Lauf beginnt
share-weights = mit den Gewichten des Netzes

## evaluate

evaluate = Bewertet ein Netz an Ziffern, mit denen es nicht trainiert wurde.
evaluate-data = { $sources }, own, ein Datensatz, den du hinzugefügt hast, mehrere davon mit Kommas dazwischen, oder ein Ordner oder eine Datei mit Ziffern, oder - für eine Tabelle oder ein Archiv auf der Standardeingabe
evaluate-data-default = die Daten, mit denen es trainiert wurde
evaluate-split = Teil der Daten (Standard: test, oder validation, wo es keine Testdaten gibt)

## data

data = Zeigt Datensätze zum Trainieren, fügt welche hinzu und entfernt sie.
data-list = Zeigt alle Datensätze: die mitgelieferten, deine Beispiele, und die du hinzugefügt hast.
data-show = Zählt die Ziffern einer Auswahl von Datensätzen.
data-show-data = Namen von Datensätzen mit Kommas dazwischen, etwa mnist,pen:3
data-add = Bewahrt eigene Ziffern als Datensatz auf.
data-add-name = Kleinbuchstaben, Ziffern und Bindestriche
data-add-path = ein Ordner mit den Unterordnern 0 bis 9 voller Bilder, IDX-Dateien, eine Tabelle als CSV, oder ein Zip davon
data-add-title = Titel, den man liest (Standard: der Name)
data-add-classes = zehn Namen von Klassen mit Kommas dazwischen, wenn es nicht die Ziffern sind
data-add-as-they-are = nimmt Bilder, wie sie sind, wie auch immer sie gedreht sind und ob die Tinte dunkel oder hell ist
data-remove = Entfernt einen Datensatz, den du hinzugefügt hast.
data-remove-name = sein Name

## predict

predict = Liest Ziffern aus Bildern.
predict-image = Bilder von einer oder mehreren Ziffern, dunkel auf hell oder hell auf dunkel: PNG, JPEG, WebP, GIF oder BMP; - für die Standardeingabe

## export

export = Schreibt ein Netz in einem anderen Format.
export-format = Format der neuen Datei
export-out = die neue Datei, oder - für die Standardausgabe

## runs

runs = Zeigt, vergleicht und verwendet aufgezeichnete Läufe.
runs-run = seine Nummer, sein Name, oder der Anfang seiner ID
runs-several = ihre Nummern, Namen, oder die Anfänge ihrer IDs
runs-store = wo die Läufe sind (Standard: wo die Desktop-App sie hat)
runs-list = Zeigt alle Läufe, die neuesten zuerst.
runs-show = Zeigt einen Lauf mit seinen Einstellungen, Werten und Checkpoints.
runs-compare = Zeigt, worin Läufe sich unterscheiden, und wie gut sie waren.
runs-export = Schreibt das Netz eines Laufs in eine Datei.
runs-export-out = die neue Datei, .safetensors oder .json, oder - für die Standardausgabe
runs-export-format = Format der neuen Datei (Standard: nach ihrer Endung)
runs-export-checkpoint = die Nummer eines Checkpoints, oder best (Standard: der neueste)
runs-resume = Trainiert einen unterbrochenen Lauf zu Ende.
runs-delete = Löscht Läufe; einen Tag lang lassen sie sich zurückholen.
runs-delete-undo = holt gelöschte Läufe zurück, mit ihren ganzen IDs
runs-check = Prüft den Speicher der Läufe.

## lesson

lesson = Beginnt eigene Lektionen, sieht sie durch, und sammelt die Antworten einer Klasse.
lesson-check = Sagt, was an Lektionen und Kursen falsch ist, mit der Zeile und was zu tun ist.
lesson-check-file = Dateien von Lektionen und Ordner davon; - für die Standardeingabe
lesson-new = Schreibt eine kurze Lektion als Anfang.
lesson-new-file = die neue Datei, etwa slopes.de.lesson.md (Standard: die Standardausgabe)
lesson-answers = Stellt die Antworten einer Klasse zusammen: Frage für Frage, und was verwechselt wurde.
lesson-answers-path = .inkling-answers-Dateien, Ordner davon, oder Zip-Archive
lesson-answers-csv = gibt je Person und Karte eine Zeile als CSV aus

## serve

serve = Öffnet Inkling in einem Browser auf diesem Computer.
serve-port = Port, auf dem gewartet wird (Standard: irgendein freier)
serve-samples = wo Beispiele deiner Handschrift aufbewahrt werden (Standard: wo die Desktop-App sie hat)
serve-data-sets = wo Datensätze aufbewahrt werden, die du hinzufügst (Standard: wo die Desktop-App sie hat)
serve-store = wo Läufe aufgezeichnet werden (Standard: wo die Desktop-App sie hat)
serve-random-start = beginnt mit zufälligen Gewichten statt mit dem mitgelieferten Netz
serve-no-open = öffnet den Browser nicht
