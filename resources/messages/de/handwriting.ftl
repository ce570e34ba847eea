title = Meine Handschrift
none-yet = Noch keine Beispiele. Zeichne eine Ziffer und sag dann, was es war: Drück 0 bis 9 oder eine der zehn Schaltflächen unter der Zeichenfläche.
summary =
    { $total ->
        [one] <strong>{ $total }</strong> Beispiel, <strong>{ $right }</strong> vom aktuellen Netz richtig gelesen.
       *[other] <strong>{ $total }</strong> Beispiele, <strong>{ $right }</strong> vom aktuellen Netz richtig gelesen.
    }
kept-in = Aufbewahrt in { $file }
kept-until-end = Aufbewahrt, bis Inkling beendet wird.

## Lernen

learn = Aus meinen Beispielen lernen
learn-hint = Eine Kopie des Netzes wird mit deinen Beispielen trainiert, gemischt mit Trainingsziffern, damit es nichts vergisst. Das braucht einige tausend Aktualisierungen; wie lange es dauert, steht da, sobald es bekannt ist.
learn-no-samples = Zeichne eine Ziffer und drück eine Taste von 0 bis 9, um zu sagen, was es ist: Das ist ein Beispiel.
learn-untrained = Trainiere erst das Netz oder öffne ein trainiertes: Seine Gewichte sind zufällig.
learn-run-under-way = Beende erst den Lauf: Nur eines auf einmal kann das Netz trainieren.
learning = Lernt …
learning-label = Lernen aus meinen Beispielen
time-left = noch { $duration }
cancel = Abbrechen
cancel-hint = Lernen abbrechen; das Netz bleibt, wie es war.

## Was gelernt wurde

report = Was gelernt wurde
report-table = Richtig gelesen vor und nach dem Lernen
report-right = Richtig gelesen
report-before = vorher
report-after = nachher
report-points = Punkte
report-of = von
report-learned =
    .title = Gelernte Beispiele
    .help = Deine Beispiele, mit denen das Netz gerade trainiert wurde.
report-held-back =
    .title = Zurückgehaltene Beispiele
    .help = Jedes fünfte deiner Beispiele hat am Lernen nicht teilgenommen: Sie zeigen, ob deine Handschrift gelernt wurde.
report-validation =
    .title = Validierungsziffern
    .help = Ziffern anderer Leute, mit denen nie trainiert wird: Sie zeigen, ob etwas vergessen wurde.
report-test =
    .title = Testziffern
    .help = Die 10.000 Testziffern von MNIST, vorher und nachher ausgewertet.
report-none-held-back = Bei weniger als 40 Beispielen werden alle zum Lernen gebraucht, deshalb wurde keines zurückgehalten.
undo-learning = Lernen rückgängig
undo-learning-hint = Das vorherige Netz kommt zurück, Bit für Bit.
score = Beide auf den Testdaten auswerten
scoring = Wird ausgewertet …
score-hint = Wertet das Netz auf den 10.000 Testziffern aus, wie es war und wie es ist. Das zählt als Blick auf die Testdaten.

## Die Beispiele, Ziffer für Ziffer

read-wrongly = { $count } falsch gelesen
sample-right = { $digit }, gelesen als { $answer }
sample-wrong = { $digit }, gelesen als { $answer }, falsch
sample-hint = Gezeichnet: { $when }. Wähle es, um es zu löschen oder zu sagen, dass es eine andere Ziffer ist.
show-all = Alle { $count } zeigen
chosen-label = Gewählte Beispiele
chosen = { $count } gewählt
why = Warum?
why-hint = Bringt dieses Beispiel auf die Zeichenfläche und zeigt, warum das Netz so antwortet.
relabel = Es ist eine
relabel-hint = Sag, dass die gewählten Beispiele eine andere Ziffer sind.
delete = Löschen
delete-hint = Die gewählten Beispiele löschen. Das lässt sich rückgängig machen.
choose-none = Keines wählen
undo = Rückgängig
left-out = { $count } ausgelassen

## Dateien

export-png = Als PNG
export-png-hint = Speichert alle Beispiele als Zip mit einem Ordner von PNG-Bildern für jede Ziffer.
export-idx = Als IDX
export-idx-hint = Speichert alle Beispiele als Zip mit zwei IDX-Dateien, im Format von MNIST selbst.
import = Importieren
import-hint = Fügt Beispiele aus einem Export hinzu, oder aus einem Zip mit den Ordnern 0 bis 9 von PNG-Bildern.

## Was an Beispielen nicht stimmt, die nicht hinzugefügt wurden

file-in-archive = { $path } in { $archive }
digit-in-file = Ziffer { $number } von { $file }
blank = { $file } ist leer.
not-a-pair = Bilder und Labels als IDX gehören paarweise zusammen: Wähle je eine Datei oder das Zip mit beiden.
neither = { $file } ist weder PNG noch IDX.
no-folder = { $file } liegt in keinem Ordner, der nach seiner Ziffer heißt, 0 bis 9.
picture-no-png = { $file } ist keine PNG-Datei.
picture-too-large = { $file } ist größer, als 28 × 28 Pixel sein können.
picture-other-size = { $file } hat { $width } × { $height } Pixel, nicht 28 × 28.
picture-other-colours = { $file } ist nicht grau oder farbig mit 8 Bit je Wert.
picture-damaged = { $file } ist beschädigt.
pictures-other-size = { $file } hat Bilder von { $width } × { $height } Pixeln, nicht 28 × 28.
counts-differ = { $file } hat { $pictures } Bilder und { $labelFile } { $labels } Labels.
pictures-too-many = { $file } hat { $pictures } Bilder, und Inkling behält { $most } Beispiele.
label-no-digit = { $file } hat ein Label, das keine Ziffer ist.
details-damaged = { $file } ist beschädigt: Die Beispiele kommen ohne Zeit und Striche.
none-found =
    .message = Es wurde kein Beispiel gefunden.
    .remedy = Wähle ein Zip, das Inkling exportiert hat, oder eines mit den Ordnern 0 bis 9 von PNG-Bildern mit je 28 × 28 Pixeln.
none-found-why =
    .message = Es wurde kein Beispiel gefunden. { $problem }
    .remedy = { none-found.remedy }
too-many =
    .message = Es sind mehr als { $most } Beispiele.
    .remedy = Importiere einen Teil davon; mehr behält Inkling nicht.
