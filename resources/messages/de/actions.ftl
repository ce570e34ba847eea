## Die Gruppen der Befehlsliste und der Tastenliste

group-training = Training
group-drawing = Zeichnen
group-files = Dateien und Beispiele
group-views = Navigation
group-appearance = Aussehen

## Was die große Schaltfläche mit dem Netz tut, das gerade da ist

train-own =
    .title = Eigenes trainieren
    .help = Eigenes trainieren: legt dieses Netz beiseite und beginnt mit zufälligen Gewichten, die noch nichts wissen.
train =
    .title = Trainieren
    .help = Trainieren: für jeden Batch ein Vorwärtsdurchlauf, die Kosten, ein Rückwärtsdurchlauf und ein kleiner Schritt bergab.
    .key = Trainieren oder fortsetzen
train-more =
    .title = Weiter trainieren
    .help = Weiter trainieren: für jeden Batch ein Vorwärtsdurchlauf, die Kosten, ein Rückwärtsdurchlauf und ein kleiner Schritt bergab.
pause =
    .title = Pause
    .help = Pause: hält den Lauf an, wo er ist; du kannst beim selben Batch weitermachen.
resume =
    .title = Fortsetzen
    .help = Fortsetzen: geht genau dort weiter, wo der Lauf angehalten wurde.
go =
    .key = Trainieren, anhalten, fortsetzen

## Training

stop =
    .title = Beenden
    .help = Beenden: beendet diesen Lauf und behält, was das Netz bisher gelernt hat.
start-over =
    .title = Zurücksetzen
    .help = Zurücksetzen: vergisst alles und kehrt zu den zufälligen Gewichten zurück, die der Seed ergibt.
try-rates =
    .title = Mehrere Lernraten versuchen
    .help = Mehrere Lernraten versuchen: trainiert gleichzeitig mehrere Netze, die sich nur in der Lernrate unterscheiden, und sagt, welche zu klein, gut oder zu groß ist.
score =
    .title = Auf den Testdaten auswerten
    .help = Auf den 10.000 Testziffern auswerten, mit Konfusionsmatrix: Sie wurden weder zum Trainieren noch zum Auswählen verwendet. Sieh nur einmal am Ende nach: So bleibt der Test ehrlich.
data =
    .title = Daten
    .help = Daten: wähle die Ziffern, mit denen das Netz trainiert wird, und sieh, was jede Wahl für das Lesen von Zeichnungen bedeutet.
shipped =
    .title = Vortrainiertes Netz
    .help = Vortrainiertes Netz: lädt das trainierte Netz, das mit Inkling mitgeliefert wird.

## Zeichnen

undo =
    .title = Rückgängig
    .help = Rückgängig: nimmt den letzten Strich zurück, oder das Löschen.
    .key = Einen Strich oder das Löschen zurücknehmen
redo =
    .title = Wiederholen
    .help = Wiederholen: stellt wieder her, was zurückgenommen wurde.
    .key = Wiederherstellen
clear =
    .title = Zeichnung löschen
    .help = Zeichnung löschen: ein leeres Blatt.
example =
    .title = Eine Ziffer aus den Daten zeigen
    .help = Zeigt eine Ziffer aus den Validierungsdaten, mit denen das Netz nie trainiert.
why =
    .title = Warum diese Antwort?
    .help = Warum diese Antwort: malt über die Zeichnung, was jedes ihrer Pixel bei einer Ausgabe bewirkt.
forward-pass =
    .title = Vorwärtsdurchlauf, Schritt für Schritt
    .help = Vorwärtsdurchlauf, Schritt für Schritt: folge der Zeichnung durch das Netz, Schicht für Schicht, mit den Summen.
brush =
    .title = Pinsel
    .help = Pinsel: zeichne mit Maus, Finger oder Stift. Das Netz liest mit, während du zeichnest.
eraser =
    .title = Radierer
    .help = Radierer: nimmt Tinte weg. Das andere Ende eines Stifts tut dasselbe.
stages =
    .title = Stufen einer Zeichnung
    .help = Wie deine Zeichnung vorbereitet wird: das Bild nach jeder Stufe und für jede ein Schalter, um zu sehen, wozu sie gut ist.
teach =
    .title =
        Das war eine { $digit ->
            [0] Null
            [1] Eins
            [2] Zwei
            [3] Drei
            [4] Vier
            [5] Fünf
            [6] Sechs
            [7] Sieben
            [8] Acht
           *[9] Neun
        }
    .help = { teach.title }: behält die Zeichnung als Beispiel.

## Dateien und Beispiele

open =
    .title = Gewichte öffnen
    .help = Öffnet Gewichte, die früher gespeichert wurden, von Inkling oder einem anderen Programm: PyTorch, Keras, NumPy, ONNX.
save =
    .title = Gewichte speichern
    .help = Speichert die Gewichte, wie sie jetzt sind: Alles, was das Netz gelernt hat, steckt in ihnen.
share =
    .title = Teilen
    .help = Teilen: die Einstellungen und der Seed als kurzer Code oder als Datei, damit andere genau dasselbe Netz trainieren können.
start-code =
    .title = Startcode
    .help = Startcode: zeigt einen kurzen Code über den ganzen Bildschirm. Wer ihn eintippt, hat die offene Lektion an ihrem Schritt oder die Einstellungen der Werkbank.
    .key = Den Startcode zeigen und verbergen
handwriting =
    .title = Meine Handschrift
    .help = Meine Handschrift: sieh deine Beispiele durch und lass das Netz daraus lernen.
save-answers =
    .title = Antworten speichern
    .help = Antworten speichern: was du in Lektionen vorhergesagt und geantwortet hast, als Datei für deine Lehrkraft.
answers =
    .title = Antworten einer Klasse
    .help = Antworten einer Klasse: die Dateien deiner Lernenden zusammen, Frage für Frage, mit dem, was verwechselt wurde.
print =
    .title = Drucken
    .help = Drucken: diese Ansicht, wie sie ist, in hellen Farben.

## Navigation

lab-sheet =
    .title = Arbeitsblatt
    .help = Arbeitsblatt: diese Lektion auf Papier, für Lernende mit Lücken und Platz zum Schreiben, für Lehrkräfte mit den Antworten.
edit-copy =
    .title = Eine Kopie der Lektion bearbeiten
    .help = Eine Kopie bearbeiten: speichert den Text dieser Lektion als deine eigene Datei und zeigt sie. In einem Texteditor wird sie zu deiner Lektion.
palette =
    .title = Befehle
    .help = Befehle: finde alles, was Inkling kann, indem du ein Wort davon tippst.
    .key = Einen Befehl finden
present =
    .title = Präsentieren
    .help = Präsentieren: für einen ganzen Raum. Große Schrift, die Zeichenfläche neben einer riesigen Antwort; „Bild ab“ eines Presenters trainiert und hält an, „Bild auf“ beendet. Escape beendet die Präsentation.
    .key = Präsentieren, wieder verlassen
hands =
    .title = Handzeichen zählen
    .help = Handzeichen zählen: während eine Lektion präsentiert wird, gib ein, wie viele Hände es für jede Antwort gibt. Sie bleiben neben der Wahrheit stehen.
    .key = Handzeichen für jede Antwort zählen
workbench =
    .title = Werkbank
    .help = Werkbank: zeichne, trainiere und sieh in das Netz hinein.
lab =
    .title = Labor
    .help = Labor: Netze, die sich in einer Einstellung unterscheiden, gleichzeitig trainiert in einem Diagramm; jedes liest deine Zeichnung.
runs =
    .title = Läufe
    .help = Läufe: Jedes Training wird aufgezeichnet. Sieh dir frühere an, vergleiche sie und führe sie fort.
lessons =
    .title = Lektionen
    .help = Lektionen: sag etwas voraus, versuch es an deinem eigenen Netz und sieh, warum. Je fünf bis acht Minuten.
back =
    .title = Zurück
    .help = Zurück: wo du vorher warst.
forward =
    .title = Vorwärts
    .help = Vorwärts: woher du zurückgekommen bist.
keys =
    .title = Tasten
    .help = Tasten: was ohne Maus geht, und mit welcher Taste.
    .key = Die Tasten zeigen
first-minute =
    .title = Die erste Minute noch einmal zeigen
    .help = Die erste Minute: das kleine vortrainierte Netz, eine Ziffer, die sich selbst schreibt, und eins nach dem anderen zu tun.

## Aussehen

theme-system =
    .title = Farben: wie das System
    .help = Hell oder dunkel, wie es das System vorgibt.
theme-light =
    .title = Farben: hell
    .help = Helle Farben, was auch immer das System vorgibt.
theme-dark =
    .title = Farben: dunkel
    .help = Dunkle Farben, was auch immer das System vorgibt.
language =
    .title = Sprache
    .help = Sprache: wähle die Sprache von allem, was Inkling sagt.
reset-app =
    .title = Einstellungen der App zurücksetzen
    .help = Farben, Größe, Tasten, Diagramme und Fenster wie am Anfang. Netze, Läufe, Beispiele und Lektionen bleiben.
zoom-in =
    .title = Vergrößern
    .help = Vergrößern: die Größe der ganzen Seite.
zoom-out =
    .title = Verkleinern
    .help = Verkleinern: die Größe der ganzen Seite.
zoom-reset =
    .title = Originalgröße
    .help = Originalgröße: die Größe der ganzen Seite.

course =
    .title = Kurs
sheet =
    .title = { lab-sheet.title }
