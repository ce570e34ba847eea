no-list =
    .message = Die Datei { $file } ist abgeschnitten: Das Verzeichnis ihrer Dateien fehlt.
    .remedy =
        { $kind ->
            [network] Vielleicht wurde die Datei unterwegs beschädigt: Kopiere sie noch einmal, oder speichere das Netz noch einmal.
            [samples] Vielleicht wurde sie unterwegs beschädigt: Kopiere sie noch einmal von dort, woher sie kam, oder exportiere sie noch einmal.
            [digits] Vielleicht wurde sie unterwegs beschädigt: Kopiere sie noch einmal von dort, woher sie kam.
            [course] Hol dir die Datei noch einmal. Wähle eine Datei, die auf .inkling-course endet, wie Inkling sie speichert.
           *[answers] Lade sie noch einmal herunter.
        }
one-of-several =
    .message = Die Datei { $file } ist ein Teil eines Archivs aus mehreren Teilen.
    .remedy = { no-list.remedy }
too-many-files =
    .message = Die Datei { $file } ist ein Archiv mit { $count } Dateien.
    .remedy =
        { $kind ->
            [network] Wähle ein Netz, das Inkling gespeichert hat, in einem seiner Formate.
            [samples] Wähle ein Archiv mit höchstens { $most } Beispielen, wie Inkling sie exportiert.
            [digits] Entpacke sie, und gib den Ordner an.
            [course] Wähle eine Datei, die auf .inkling-course endet, wie Inkling sie speichert.
           *[answers] Entpacke sie, und zieh den Ordner hierher.
        }
list-misplaced =
    .message = Die Datei { $file } hat ein Dateiverzeichnis, das nicht an seinem Platz ist.
    .remedy = { no-list.remedy }
list-breaks-off =
    .message = Die Datei { $file } hat ein Dateiverzeichnis, das abbricht.
    .remedy = { no-list.remedy }
leads-elsewhere =
    .message = In der Datei { $file } gibt es eine mit dem Namen „{ $name }“, der woandershin führt.
    .remedy = { too-many-files.remedy }
name-twice =
    .message = In der Datei { $file } gibt es zwei mit dem Namen „{ $name }“.
    .remedy = { no-list.remedy }
locked =
    .message = Die Datei { $file } ist mit einem Passwort geschützt.
    .remedy = { too-many-files.remedy }
packing-unknown =
    .message = In der Datei { $file } ist „{ $name }“ auf eine Art gepackt, die Inkling nicht kennt.
    .remedy = { too-many-files.remedy }
too-large =
    .message =
        { $kind ->
            [network] Die Datei { $file } ist entpackt größer als jedes Netz.
            [samples] Die Datei { $file } ist entpackt größer als jeder Export von Inkling.
            [digits] Die Datei { $file } ist entpackt größer als jeder Datensatz von Ziffern.
            [course] Die Datei { $file } ist entpackt größer als ein Kurs.
           *[answers] Die Datei { $file } ist entpackt größer als alle Antworten einer Klasse.
        }
    .remedy = { too-many-files.remedy }
file-misplaced =
    .message = In der Datei { $file } ist „{ $name }“ nicht dort, wo sie es angibt.
    .remedy = { no-list.remedy }
cut-short =
    .message = Die Datei { $file } ist in „{ $name }“ abgeschnitten.
    .remedy = { no-list.remedy }
other-size =
    .message = In der Datei { $file } ist „{ $name }“ nicht so groß, wie sie angibt.
    .remedy = { no-list.remedy }
other-bytes =
    .message = In der Datei { $file } enthält „{ $name }“ andere Bytes, als geschrieben wurden.
    .remedy = { no-list.remedy }
