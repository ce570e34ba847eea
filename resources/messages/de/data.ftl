title = Daten
field = Daten: { $data }

## Fertige Auswahlen

quick-choices = Schnelle Auswahl
quick-both =
    .title = MNIST + Stiftziffern
    .lesson = Ziffern vom Papier und Ziffern, die mit einem Stift auf einen Bildschirm gezeichnet wurden, so wie du zeichnest.
quick-mnist =
    .title = Nur MNIST
    .lesson = Der klassische Datensatz, von Papier eingescannt: Damit vergleichen Bücher und Fachartikel.
quick-small =
    .title = MNIST 10.000
    .lesson = Seine ersten 10.000 Ziffern: Eine Epoche dauert ein Sechstel der Zeit, und es wird weniger gelernt.
figure-drawings = der Zeichnungen fremder Leute
figure-test = der Testziffern von MNIST
effect-both = Mit Stiftziffern darunter werden { $drawings } der Zeichnungen von Leuten richtig gelesen, die das Netz nie gesehen hat, statt { $drawingsAlone } mit MNIST allein; von den Testziffern von MNIST { $test }, so viele wie ohne. Trainiere mit dem, wonach du gefragt wirst.
effect-mnist = Mit MNIST allein trainiert, liest das Netz { $test } der Testziffern von MNIST, aber nur { $drawings } der Zeichnungen anderer Leute: Manche Arten, eine Eins, eine Sieben oder eine Neun zu schreiben, kommen in MNIST nicht vor. Mit Stiftziffern sind es { $drawingsBoth }. Trainiere mit dem, wonach du gefragt wirst.
effect-measured = Damit trainiert, liest das Netz { $drawings } der Zeichnungen von Leuten, die es nie gesehen hat, und { $test } der Testziffern von MNIST. Mit MNIST und Stiftziffern sind es { $drawingsBoth } und { $testBoth }.
effect-mixed = MNIST mit Stiftziffern liest { $drawingsBoth } der Zeichnungen fremder Leute, MNIST allein { $drawingsAlone }. Diese Mischung wurde nicht gemessen, aber sie enthält beides. Trainiere, dann zeichne.
effect-no-pen = MNIST mit Stiftziffern liest { $drawingsBoth } der Zeichnungen fremder Leute, MNIST allein { $drawingsAlone }. Diese Mischung wurde nicht gemessen und enthält keine Stiftziffern. Trainiere, dann zeichne.
effect-unmeasured = MNIST mit Stiftziffern liest { $drawingsBoth } der Zeichnungen fremder Leute, MNIST allein { $drawingsAlone }. Diese Auswahl wurde nicht gemessen: Ein Netz kennt nur, womit es trainiert wurde. Trainiere, werte auf den Testdaten aus, dann zeichne.
measured-how = Gemessen mit den Einstellungen, wie sie am Anfang sind: je fünf Netze, ausgewertet auf 1.249 Zeichnungen von fünf Leuten und auf den 10.000 Testziffern von MNIST.

## Die Tabelle der Quellen

table = Quellen von Ziffern für das Training
column-source = Quelle
column-share = Anteil
column-training = Training
column-validation = Validierung
source-title =
    { $source ->
        [mnist] MNIST 60.000
        [mnist-10k] MNIST 10.000
       *[pen] Stiftziffern
    }
source-remark =
    { $source ->
        [mnist] von Papier eingescannt
        [mnist-10k] die ersten davon
        [pen] von 30 Leuten gezeichnet
       *[own] von dir gezeichnet
    }
source-own-title = Deine Beispiele
source-remark-added = deine: { $name }
source-only-hint = Die einzige Quelle: Wähle eine andere, bevor diese geht.
share-label = Anteil von { $title }
share-hint = Wie oft eine Epoche durch ihre Trainingsziffern geht; unter 1, welchen Teil davon sie nimmt.
chosen-in-all = Ausgewählt, für jede Epoche
missing = „{ $name }“ ist auch ausgewählt und ist nicht hier: Füge es unter diesem Namen wieder hinzu oder lass es weg.
missing-leave-out = Weglassen

## Einen eigenen Datensatz entfernen

remove = Entfernen…
remove-label = { $title } entfernen
remove-hint = Diesen Datensatz entfernen; du wirst vorher gefragt.
remove-hint-chosen = Er ist ausgewählt: Wähle andere Daten, bevor er entfernt wird.
remove-question = Endgültig entfernen? Läufe, die damit trainiert wurden, können dann nicht fortgesetzt werden.
remove-for-good = Entfernen
remove-for-good-label = { $title } endgültig entfernen
remove-keep = Behalten
removed = „{ $title }“ ist entfernt.

## Was eine andere Auswahl mit dem Netz macht

change-locked = Ein Lauf ist im Gang. Beende ihn, um andere Daten zu wählen.
change-done = Das Netz ist ein neues, mit zufälligen Gewichten.
change-undo = Rückgängig: das vorherige zurückbringen
change-ahead = Andere Daten brauchen ein neues Netz mit zufälligen Gewichten. Du kannst es rückgängig machen.

## Eigene Daten hinzufügen

add-heading = Eigene Daten hinzufügen
add-files = Dateien…
add-files-hint = Eine Tabelle, ein Paar IDX-Dateien oder ein Archiv: Mehrere Dateien können zusammen gewählt werden.
add-folder = Ordner…
add-folder-hint = Ein Ordner mit einem Unterordner für jede Klasse: 0 bis 9, oder bis zu zehn Namen.
add-or-drop = Oder zieh sie hierher: einen Ordner mit Bildern in den Unterordnern 0 bis 9 oder mit den Namen der Klassen, IDX-Dateien wie bei MNIST und Fashion-MNIST, eine Tabelle (CSV) wie bei Kaggle oder ein Zip davon. Du siehst, was gelesen wurde, bevor es behalten wird.
reading-label = Deine Daten werden gelesen
reading-images = Bilder werden gelesen: { $done } von { $all }
reading-table = Die Tabelle wird gelesen: { $percent } %
reading-files =
    { $files ->
        [one] Eine Datei wird gelesen …
       *[other] { $files } Dateien werden gelesen …
    }
cancel = Abbrechen
found =
    { $leftOut ->
        [0]
            { $count ->
                [one] <strong>{ $count } Ziffer gelesen</strong>. Noch ist nichts behalten.
               *[other] <strong>{ $count } Ziffern gelesen</strong>. Noch ist nichts behalten.
            }
       *[other]
            { $count ->
                [one] <strong>{ $count } Ziffer gelesen</strong>, { $leftOut } ausgelassen. Noch ist nichts behalten.
               *[other] <strong>{ $count } Ziffern gelesen</strong>, { $leftOut } ausgelassen. Noch ist nichts behalten.
            }
    }
found-name = Name
found-name-note = in Einstellungen und auf der Kommandozeile: <code>{ $name }</code>
found-classes = Klassen
found-class-name = Name der Klasse { $label }
found-named = Die Klassen haben Namen, zum Beispiel Kleidung oder Buchstaben
found-notes = Was aufgefallen ist
found-fashion = Die Dateien heißen nach Fashion-MNIST: Die Klassen haben dessen Namen.
left-out = { $count } ausgelassen
left-out-reason =
    { $more ->
        [yes] { $count } × { $reason }: { $examples } und andere
       *[no] { $count } × { $reason }: { $examples }
    }
add = Hinzufügen
adding = Wird hinzugefügt …
discard = Verwerfen
added = „{ $title }“ ist hinzugefügt. Kreuze es in der Tabelle an, um damit zu trainieren.
default-title = Meine Ziffern
name-missing = Gib dem Datensatz einen Namen.
names-not-distinct = Gib jeder Klasse einen eigenen Namen.

## Was schiefgehen kann

too-many-files =
    .message = Es sind mehr als { $most } Dateien.
    .remedy = Wähle einen Ordner mit weniger Dateien, oder leg die Ziffern in IDX-Dateien oder einer Tabelle ab.
nothing-dropped =
    .message = In dem, was du hergezogen hast, sind keine Dateien.
    .remedy = Zieh einen Ordner mit Bildern, IDX-Dateien, eine Tabelle oder ein Archiv her.
file-unreadable =
    .message = Die Datei { $path } kann nicht gelesen werden.
    .remedy = Wähle sie noch einmal.
not-read =
    .message = Die Dateien konnten nicht gelesen werden.
    .remedy = Wähle weniger oder kleinere und versuch es noch einmal.
