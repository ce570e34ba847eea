learning-under-way =
    .message = Das Netz lernt gerade aus deinen Beispielen.
    .remedy = Warte einen Moment, oder brich das ab.
sweep-under-way =
    .message = Eine Versuchsreihe ist im Gang.
    .remedy = Beende sie zuerst.
run-under-way =
    .message = Ein Lauf ist im Gang.
    .remedy = Beende ihn zuerst.
run-training =
    .message = Ein Lauf trainiert gerade.
    .remedy = Halte ihn zuerst an.
no-bench =
    .message = Es gibt keine Bench „{ $id }“.
    .remedy = Vielleicht wurde sie geschlossen. Öffne eine neue, oder nenne keine, um die Haupt-Bench zu verwenden.
not-shuffled =
    .message = Nur Ziffern, die mit Inkling kamen, können gemischt werden, und nur auf einer Bench, die nicht aufgezeichnet wird.
    .remedy = Wähle solche Daten, etwa mnist-10k, und zeichne die Bench nicht auf.
weights-of-other-layers =
    .message = Die Gewichte, die kopiert werden sollen, passen nicht zu den Schichten der Einstellungen.
    .remedy = Gib Einstellungen mit denselben verborgenen Schichten und derselben Ausgabe an, oder keine.
main-bench-stays =
    .message = Die Haupt-Bench kann nicht geschlossen werden.
    .remedy = Setze sie zurück, oder lade ein anderes Netz.
bench-of-others =
    .message = Jemand anderes hat diese Bench geöffnet.
    .remedy = Überlass es ihm, sie zu schließen.
too-little-memory =
    .message =
        { $others ->
            [0] Dieses Netz zu trainieren braucht etwa { $needed } MB Speicher, und dieser Computer hat { $available } MB frei.
            [1] Dieses Netz neben einem anderen zu trainieren braucht etwa { $needed } MB Speicher, und dieser Computer hat { $available } MB frei.
           *[other] Dieses Netz neben { $others } anderen zu trainieren braucht etwa { $needed } MB Speicher, und dieser Computer hat { $available } MB frei.
        }
    .remedy =
        { $others ->
            [0] Wähle weniger oder kleinere verborgene Schichten, oder schließe andere Programme.
           *[other] Wähle weniger oder kleinere verborgene Schichten, oder schließe andere Programme oder Netze.
        }
moment-not-kept =
    .message = Die Gewichte nach { $updates } Aktualisierungen sind nicht aufbewahrt.
    .remedy = Frage mit „listMoments“ nach denen, die es gibt, oder nach den aktuellen Gewichten.
network-not-kept =
    .message = Dieses Netz ist nicht mehr aufbewahrt.
    .remedy = Öffne es unter „Läufe“, oder aus der Datei, in der es gespeichert wurde.
no-earlier-weights =
    .message = Es gibt keine früheren Gewichte, zu denen man zurückkehren könnte.
    .remedy = Trainiere weiter, oder beginne neu mit zufälligen Gewichten.
samples-changed =
    .message = Deine Beispiele sind andere als zu Beginn dieses Laufs.
    .remedy = { digits-changed.remedy }
digits-changed =
    .message = Der Datensatz „{ $name }“ enthält andere Ziffern als zu Beginn dieses Laufs.
    .remedy = Bring zurück, was da war, dann kann der Lauf fortgesetzt werden. Oder öffne einen seiner Checkpoints und trainiere von dort als neuer Lauf weiter.
