file-reason =
    { $code ->
        [ENOENT] Es gibt keine solche Datei und keinen solchen Ordner
        [ENOTDIR] Ein Teil des Pfads ist kein Ordner
        [EISDIR] Es ist ein Ordner
        [ELOOP] Seine Verknüpfungen führen zu sich selbst zurück
        [ENAMETOOLONG] Sein Name ist zu lang
        [EACCES] Du darfst das nicht
        [EPERM] Du darfst das nicht
        [EROFS] Das Laufwerk kann nur gelesen werden
        [ENOSPC] Das Laufwerk ist voll
        [no-file] Es ist eine Pipe oder ein Gerät
       *[other] { $detail }
    }

## Netze und Einstellungen

wrong-ending = Die Datei { $file } muss auf { $endings } enden.
holds-settings =
    .message = Die Datei { $file } enthält Einstellungen und keine Gewichte.
    .remedy = Trainiere zuerst ein Netz damit: inkling train --setting { $file } --out DATEI.
holds-lesson =
    .message = Die Datei { $file } enthält eine Lektion und keine Gewichte.
    .remedy = Nenne ein Netz, oder öffne die Datei im Fenster von Inkling, das die Lektion zeigt.
no-network-file =
    .message = { $file } ist keine Datei, sondern eine Pipe oder ein Gerät.
    .remedy = { network-unreadable.remedy }
network-unreadable =
    .message = Die Datei { $file } kann nicht gelesen werden: { file-reason }.
    .remedy = Gib den Pfad eines Netzes an, das Inkling gespeichert hat.
unwritable =
    .message = Die Datei { $file } kann nicht geschrieben werden: { file-reason }.
    .remedy = Gib einen Pfad in einem Ordner an, den es gibt und in den du schreiben darfst.
unwritable-kept =
    .message = { unwritable.message }
    .remedy = Das Netz ist stattdessen in { $place }.
tensor =
    { $tensor }: { $part ->
        [weights] Gewichte
       *[biases] Biases
    } von Schicht { $layer }
tensor-transposed =
    { $tensor }: { $part ->
        [weights] Gewichte
       *[biases] Biases
    } von Schicht { $layer }, [Eingänge × Ausgänge]
take-it-so = Um es so zu nehmen: { $options }
saved = In { $file } gespeichert.
saved-difference = In { $file } gespeichert. { $difference }
read-back = Zurückgelesen weichen seine Antworten auf zehn Ziffern um höchstens { $difference } ab.

## Standardeingabe und Standardausgabe

standard-input = Standardeingabe
input-taken =
    .message = Die Standardeingabe kann nur einmal gelesen werden.
    .remedy = Nenne anstelle des anderen „-“ eine Datei.
nothing-piped =
    .message = An die Standardeingabe ist nichts weitergeleitet.
    .remedy = Leite eine Datei an sie weiter, oder nenne eine anstelle von „-“.
output-is-terminal = Die Standardausgabe ist ein Terminal: Leite sie weiter, oder nenne eine Datei.
output-needs-format = Die Standardausgabe hat keine Endung, nach der es gehen könnte: Gib --format an, etwa --format safetensors.
output-is-taken = Die Standardausgabe gehört allein der Datei: Lass --json weg, oder nenne eine Datei.

## Geteilte Einstellungen

lesson-alone =
    .message = Das nennt eine Lektion und keine Einstellungen zum Trainieren.
    .remedy = Lade es im Fenster von Inkling, das die Lektion öffnet, oder gib Einstellungen an.
lesson-left-aside = Die Lektion bei diesen Einstellungen bleibt außer Acht: Das Fenster von Inkling öffnet sie.
lesson-left-out = Die Lektion ist weggelassen: Eine Datei mit Gewichten kann keine enthalten.
weights-either = Wähle entweder --start-weights oder --weights.
weights-need-file = Gewichte brauchen eine Datei: Gib --out DATEI an.
share-either = Gib entweder etwas zum Teilen an oder Optionen eines Laufs.

## Eigene Ziffern

data-no-file =
    .message = Die Daten { $path } sind keine Datei und kein Ordner.
    .remedy = Gib den Pfad einer Datei oder eines Ordners an.
data-unreadable =
    .message = Die Daten { $path } können nicht gelesen werden: { file-reason }.
    .remedy = Gib einen Ordner oder eine Datei mit Ziffern an.
data-piped-too-large =
    .message = Auf der Standardeingabe sind mehr als { $most } MiB.
    .remedy = Gib einen Teil davon.
folder-unreadable =
    .message = Der Ordner { $path } kann nicht gelesen werden: { file-reason }.
    .remedy = Gib einen an, den du lesen darfst.
digits-unreadable =
    .message = Die Datei { $path } kann nicht gelesen werden: { file-reason }.
    .remedy = Kopiere sie noch einmal.

## Der Speicher der Läufe

store-missing =
    .message = Es gibt keinen Speicher für Läufe { $file }.
    .remedy = Sieh nach, ob der Name stimmt; „inkling train --store DATEI“ beginnt einen.
store-reason =
    { $reason ->
        [folder] Es ist ein Ordner
        [no-file] Es ist eine Pipe oder ein Gerät
        [log] Das Protokoll daneben gehört einem anderen Programm
       *[program] Ein anderes Programm hat es geschrieben
    }
store-foreign =
    .message = { $file } ist kein Speicher für Läufe: { store-reason }.
    .remedy = Die Datei bleibt, wie sie ist. Gib einen Speicher an, den Inkling gemacht hat, oder einen Namen, der noch frei ist.
store-unreadable =
    .message = Der Speicher für Läufe, { $file }, ist nicht lesbar: { file-reason }.
    .remedy = Frag, wem er gehört, oder nenne mit --store einen anderen.
store-unwritable =
    .message = Der Speicher für Läufe, { $file }, lässt sich nicht schreiben: { file-reason }.
    .remedy = Nichts wurde geändert. Sieh nach, ob man die Datei und ihren Ordner beschreiben darf, oder kopiere sie in einen eigenen Ordner und nenne die Kopie mit --store.
store-unusable =
    .message = Der Speicher für Läufe, { $file }, darf nur gelesen werden, und das geht nicht: Er ist beschädigt oder von einem neueren Inkling.
    .remedy = Lass „inkling runs check“ von jemandem ausführen, der ihn beschreiben darf, oder installiere das neueste Inkling.
