the-store =
    { $file ->
        [none] Der Speicher der Läufe
       *[other] Der Speicher der Läufe, { $file },
    }
damage =
    { $why ->
        [no-store] Er ist kein Speicher von Läufen
        [table] Seine Tabelle { $detail } ist nicht, wie sie sein sollte
        [curve-checksum] Die Prüfsumme eines Stücks einer Kurve stimmt nicht
        [curve-length] Ein Stück einer Kurve ist nicht so lang, wie es sagt
        [checkpoint-short] Ein Checkpoint ist abgeschnitten
        [checkpoint-begin] Ein Checkpoint beginnt nicht wie einer
        [checkpoint-version] Ein Checkpoint ist von einer anderen Version von Inkling
        [checkpoint-length] Ein Checkpoint ist nicht so lang, wie er sagt
        [checkpoint-checksum] Die Prüfsumme eines Checkpoints stimmt nicht
        [checkpoint-content] Ein Checkpoint enthält etwas anderes
       *[other] { $detail }
    }

held =
    .message = { the-store } wird von einem anderen Programm festgehalten.
    .remedy = Versuche es gleich noch einmal.
disk-full =
    .message = { the-store } konnte nicht geschrieben werden: Die Festplatte ist voll.
    .remedy = Es wurde nichts darin geändert. Schaffe Platz, oder lösche Läufe, die du nicht mehr brauchst.
refused =
    .message = { the-store } kann nicht gelesen oder geschrieben werden.
    .remedy = Sieh nach, ob du ihn schreiben darfst. Das System sagt: { $system }.
damaged =
    .message = { the-store } ist beschädigt: { damage }.
    .remedy = Führe „inkling runs check“ aus, um zu sehen, was betroffen ist; was sonst darin ist, kann weiter verwendet werden.
unusable =
    .message = Der Speicher der Läufe, { $file }, kann nicht verwendet werden: { $system }.
    .remedy = Läufe bleiben nur erhalten, bis Inkling endet. Sieh nach, ob es den Ordner gibt und ob du darin schreiben darfst, und starte Inkling dann neu.
foreign =
    .message =
        { $reason ->
            [folder] { $file } ist kein Speicher von Läufen: Es ist ein Ordner.
            [no-file] { $file } ist kein Speicher von Läufen: Es ist keine Datei.
            [log] { $file } ist kein Speicher von Läufen: Das Protokoll daneben gehört einem anderen Programm.
           *[program] { $file } ist kein Speicher von Läufen: Ein anderes Programm hat die Datei geschrieben.
        }
    .remedy = Sie bleibt, wie sie ist, und Läufe werden in { $place } aufbewahrt.
newer =
    .message = Der Speicher der Läufe, { $file }, wurde von einem neueren Inkling geschrieben und bleibt, wie er ist.
    .remedy = Installiere das neueste Inkling von dort, woher du dieses hast; bis dahin werden Läufe in { $place } aufbewahrt.
set-aside =
    .message = Der Speicher der Läufe, { $file }, ist beschädigt: { damage }.
    .remedy = Er ist als { $aside } aufbewahrt, und ein neuer ist begonnen. Wenn du eine Kopie von früher hast, lege sie an seine Stelle.
moved =
    .message = Der Speicher der Läufe, { $file }, wurde verschoben oder gelöscht, während Inkling ihn verwendete.
    .remedy = { rescue }
replaced =
    .message = Der Speicher der Läufe, { $file }, wurde ersetzt, während Inkling ihn verwendete.
    .remedy = { rescue }
rescue =
    { $rescue ->
        [in-memory] Nirgends sonst konnte geschrieben werden, darum bleiben Läufe nur erhalten, bis Inkling endet. Das System sagt: { $detail }.
        [in-place] Er ist mit allem, was aufgezeichnet war, an seiner Stelle neu geschrieben. Was an anderen Orten ist, bleibt, wie es ist.
        [anew] Ein laufendes Training und die, die noch kommen, werden in { $detail } aufbewahrt. Was an anderen Orten ist, bleibt, wie es ist.
       *[elsewhere] Läufe werden jetzt in { $detail } aufbewahrt, mit allem, was aufgezeichnet war. Was an anderen Orten ist, bleibt, wie es ist.
    }
no-room =
    .message =
        { $file ->
            [none] Es ist zu wenig Platz für Checkpoints.
           *[other] Auf der Festplatte von { $file } ist zu wenig Platz für Checkpoints.
        }
    .remedy = Das Training geht weiter, und seine Kurven bleiben erhalten, aber ein unterbrochener Lauf kann nur von seinem letzten Checkpoint fortgesetzt werden. Schaffe Platz auf der Festplatte, oder lösche Läufe, die du nicht mehr brauchst.

no-recording =
    .message = Hier werden keine Läufe aufgezeichnet.
    .remedy = Starte Inkling mit einer Datei für seine Läufe.
no-run =
    .message = Es gibt keinen Lauf { $id }.
    .remedy = Sieh in der Liste der Läufe nach: Vielleicht wurde er gelöscht.
no-checkpoint =
    .message = Lauf { $run } hat keinen Checkpoint.
    .remedy = Wähle einen anderen Lauf oder Checkpoint.
no-such-checkpoint =
    .message = Lauf { $run } hat keinen Checkpoint { $checkpoint }.
    .remedy = Wähle einen anderen Lauf oder Checkpoint.
taken-over =
    .message = Ein anderes Inkling hat diesen Lauf übernommen.
    .remedy = Trainiere ihn dort, oder beginne hier einen neuen Lauf.
trained-elsewhere =
    .message = Ein anderes Inkling trainiert diesen Lauf.
    .remedy = Beende ihn zuerst dort.
under-way-already =
    .message = Dieser Lauf ist schon im Gang.
    .remedy = Beende ihn zuerst.
run-under-way =
    .message = Lauf { $run } ist im Gang.
    .remedy = Beende ihn zuerst.
no-sweep =
    .message = Diese Versuchsreihe gibt es nicht.
    .remedy = Sieh in der Liste der Läufe nach.
sweep-over =
    .message = Diese Versuchsreihe ist zu Ende.
    .remedy = Beginne eine neue.
sweep-under-way =
    .message = Diese Versuchsreihe ist im Gang.
    .remedy = Beende sie zuerst dort, wo sie ist.
checkpoint-unfit =
    .message = Die Gewichte des Checkpoints passen nicht zu seinen Einstellungen.
    .remedy = Mach von einem anderen Checkpoint aus weiter, oder beginne einen neuen Lauf.

found-file = Die Datei ist beschädigt: { $detail }.
found-row = Eine Zeile von { $table } gehört zu einem Lauf, den es nicht gibt.
found-list = Die Liste der Läufe: { damage }.
found-run = Lauf { $run }: { damage }.
found-curve =
    { $curve ->
        [training] Lauf { $run }, Trainingskurve: { $problem }.
       *[validation] Lauf { $run }, Validierungskurve: { $problem }.
    }
found-checkpoints = Lauf { $run }, Checkpoints: { damage }.
found-checkpoint = Lauf { $run }, Checkpoint { $checkpoint }: { damage }.
curve-missing = Sie fehlt
curve-buckets = Sie hat { $count } Abschnitte und nicht { $told }
curve-empty-bucket = Ihr Abschnitt { $bucket } ist leer
curve-goes-back = Sie geht bei { $step } Aktualisierungen zurück
