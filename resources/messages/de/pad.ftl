## Die Zeichenfläche

pad = Zeichenfläche
pad-hint = Zeichne eine Ziffer mit Maus, Finger oder Stift, so groß oder klein du magst: Das Netz sieht sie in einer Größe. Mit Tasten: Pfeile bewegen den Stift, Enter setzt ihn auf und hebt ihn ab.
invitation = Zeichne hier eine Ziffer
open-image = oder öffne ein Bild
open-image-hint = Öffne das Bild einer Ziffer oder zieh eines irgendwohin: eine Zeichnung, ein Scan oder ein Foto, dunkel auf hell oder hell auf dunkel.
example-digit = eine { $digit } aus den Daten
example-named = { $name } aus den Daten
tools = Zeichenwerkzeuge
brush = Pinsel
eraser = Radierer
brush-width =
    { $width ->
        [thin] Pinselbreite: dünn
        [medium] Pinselbreite: mittel
       *[thick] Pinselbreite: dick
    }
brush-width-hint = Pinselbreite: dünn, mittel oder dick, für deine Augen. Das Netz sieht Striche so breit wie die, aus denen es gelernt hat, solange du das nicht ausschaltest.
undo = Rückgängig
clear = Löschen
example = Eine Ziffer aus den Daten zeigen
pen-up = Zeile { $row }, Spalte { $column }, Stift oben
pen-down = Zeile { $row }, Spalte { $column }, Stift unten

## Ein Bild mit mehreren Ziffern

digits-found =
    { $count ->
        [one] { $count } Ziffer gefunden
       *[other] { $count } Ziffern gefunden
    }
digits-which = In Leserichtung. Welche kommt auf die Zeichenfläche?
digit-read = Ziffer { $number } von { $count }. { $answer }
digit-not-read = Ziffer { $number } von { $count }. Nicht gelesen.

## Was das Netz sieht

seen = Was das Netz sieht
seen-hint = Deine Zeichnung als 784 Zahlen: ausgeschnitten, auf 20×20 skaliert, ihr Schwerpunkt in der Mitte von 28×28, Graustufen von 0 bis 1.
seen-prepared = 28 × 28 Pixel: 784 Graustufen, skaliert und zentriert.
seen-unprepared = 28 × 28 Pixel: 784 Graustufen.
seen-example =
    { $from ->
        [training] Trainingsziffer { $number } von { $count }: { $digit }.
        [validation] Validierungsziffer { $number } von { $count }: { $digit }.
        [test] Testziffer { $number } von { $count }: { $digit }.
       *[samples] Dein Beispiel { $number } von { $count }: { $digit }.
    }

## Die Stufen

stages = Stufen
stages-hint = Wie deine Zeichnung vorbereitet wird: das Bild nach jeder Stufe und für jede ein Schalter, um zu sehen, wozu sie gut ist.
stages-title = Wie deine Zeichnung vorbereitet wird
stages-close = Die Stufen schließen
stages-close-hint = Die Stufen schließen. Was ausgeschaltet ist, bleibt aus, und bei der Zeichenfläche steht es.
stages-off = Aus: { $stages }
stages-all-on = Alle an
stages-all-on-hint = Alle Stufen wieder an, wie das Netz sie braucht.
stage-unused = Nicht für Bilder: keine Striche
stage-brush =
    .title = Pinsel
    .name = Pinsel
    .does = Striche so breit wie in MNIST
    .off = Aus: so breit wie gezeichnet
    .hint = Pinsel: Striche so breit wie in MNIST. Ausgeschaltet: so breit, wie du sie gezeichnet hast. Achte auf die zehn Ausgaben.
stage-box =
    .title = Rahmen
    .name = Rahmen
    .does = Ausgeschnitten, auf 20 × 20
    .off = Aus: die ganze Fläche, verkleinert
    .hint = Rahmen: ausgeschnitten und auf 20 × 20 skaliert. Ausgeschaltet: die ganze Zeichenfläche, verkleinert. Achte auf die zehn Ausgaben.
stage-average =
    .title = Mittelwert
    .name = Mittelwert
    .does = Jedes Pixel das Mittel seiner Tinte
    .off = Aus: ein Punkt je Pixel
    .hint = Mittelwert: jedes Pixel das Mittel seiner Tinte. Ausgeschaltet: ein Punkt für jedes Pixel. Achte auf die zehn Ausgaben.
stage-centre =
    .title = Mitte
    .name = Mitte
    .does = Schwerpunkt in die Mitte
    .off = Aus: wo du sie gezeichnet hast
    .hint = Mitte: der Schwerpunkt kommt in die Mitte. Ausgeschaltet: bleibt, wo du gezeichnet hast. Achte auf die zehn Ausgaben.
stage-brightness =
    .title = Helligkeit
    .name = Helligkeit
    .does = Das hellste Pixel wird 1
    .off = Aus: Stufen, wie sie herauskamen
    .hint = Helligkeit: das hellste Pixel wird 1. Ausgeschaltet: Graustufen, wie sie herauskamen. Achte auf die zehn Ausgaben.
