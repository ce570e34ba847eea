-again = Kopiere sie noch einmal von dort, woher sie kam.
image-of = { $file }, Bild { $number }
row-of = Zeile { $number } von { $file }
class-unnamed = (Klasse { $label })
idx-packed =
    .message = Die Datei { $file } ist noch mit gzip gepackt.
    .remedy = { $remedy }
idx-too-short =
    .message = Die Datei { $file } ist zu kurz für IDX: { $bytes } Bytes.
    .remedy = { $remedy }
idx-other =
    .message = Die Datei { $file } ist kein IDX: Sie beginnt nicht mit zwei Nullbytes.
    .remedy = { $remedy }
idx-kind =
    .message =
        { $kind ->
            [signed-bytes] Die Datei { $file } enthält Bytes mit Vorzeichen, nicht solche ohne.
            [numbers-16] Die Datei { $file } enthält 16-Bit-Zahlen, nicht Bytes ohne Vorzeichen.
            [numbers-32] Die Datei { $file } enthält 32-Bit-Zahlen, nicht Bytes ohne Vorzeichen.
            [floats-32] Die Datei { $file } enthält 32-Bit-Gleitkommazahlen, nicht Bytes ohne Vorzeichen.
            [floats-64] Die Datei { $file } enthält 64-Bit-Gleitkommazahlen, nicht Bytes ohne Vorzeichen.
           *[unknown] Die Datei { $file } enthält Werte unbekannter Art, nicht Bytes ohne Vorzeichen.
        }
    .remedy = { $remedy }
idx-dimensions =
    .message =
        { $found ->
            [one] Die Datei { $file } hat { $found } Dimension, nicht { $wanted }.
           *[other] Die Datei { $file } hat { $found } Dimensionen, nicht { $wanted }.
        }
    .remedy = { $remedy }
idx-size =
    .message = Die Datei { $file } sollte nach ihrem Kopf { $wanted } Werte enthalten, und enthält { $found }.
    .remedy = { $remedy }
labels-missing =
    .message = Neben { $file } liegen keine Labels dazu.
    .remedy = Lege die Datei { $expected } daneben.
labels-other =
    .message = { $file } enthält { $images } Bilder, und { $labels } { $count } Labels.
    .remedy = Nimm beide Dateien vom selben Ort.
table-empty =
    .message = Die Datei { $file } ist leer.
    .remedy = In jede Zeile gehören ein Label und { $levels } Stufen von 0 (Papier) bis 255 (Tinte).
table-without-labels =
    .message = Die Datei { $file } hat { $levels } Spalten: Das sind Stufen und keine Labels.
    .remedy = { table-empty.remedy }
table-columns =
    .message =
        { $found ->
            [one] Die Datei { $file } hat { $found } Spalte, nicht { $wanted }.
           *[other] Die Datei { $file } hat { $found } Spalten, nicht { $wanted }.
        }
    .remedy = { table-empty.remedy }
table-label-unclear =
    .message = Die Datei { $file } zeigt nicht, in welcher Spalte das Label steht.
    .remedy = { table-empty.remedy }
too-many-digits =
    .message = Es sind mehr als { $most } Ziffern.
    .remedy = Füge einen Teil davon hinzu; kein Datensatz darf mehr haben.
too-many-files =
    .message = Es sind mehr als { $most } Dateien.
    .remedy = Gib einen Ordner mit weniger Dateien an, oder fasse die Ziffern in IDX-Dateien oder einer Tabelle zusammen.
too-large =
    .message = Die Datei { $file } ist größer als jeder Datensatz von Ziffern.
    .remedy = Gib einen Teil davon an.
gzip-damaged =
    .message = Die Datei { $file } lässt sich nicht entpacken.
    .remedy = Sie ist beschädigt, oder größer als jeder Datensatz von Ziffern. { -again }
several-pairs =
    .message = Es gibt { $count } Paare von IDX-Dateien, und einige davon könnten zum Testen sein.
    .remedy = Gib eines davon an: { $names }.
several-tables =
    .message = Es gibt { $count } Tabellen, und einige davon könnten zum Testen sein.
    .remedy = Gib eine davon an: { $names }.
too-many-folders =
    .message = Es gibt { $count } Ordner mit Bildern, und Netze unterscheiden { $classes } Klassen.
    .remedy = Nenne die Ordner 0 bis 9, oder gib höchstens zehn Ordner an, die nach ihren Klassen heißen.
nothing =
    .message = In diesen Dateien sind keine Ziffern.
    .remedy = Gib einen Ordner mit den Unterordnern 0 bis 9 voller Bilder an, oder IDX-Dateien wie t10k-images-idx3-ubyte und t10k-labels-idx1-ubyte, oder eine Tabelle mit einem Label und 784 Stufen in jeder Zeile.
nothing-in =
    .message = In { $where } sind keine Ziffern.
    .remedy = { nothing.remedy }
nothing-readable =
    .message = Keine von { $count } Ziffern in diesen Dateien ist lesbar. { $problem }
    .remedy = { $remedy }
nothing-readable-in =
    .message = Keine von { $count } Ziffern in { $where } ist lesbar. { $problem }
    .remedy = { $remedy }
digit-blank =
    .message = { $name } zeigt keine Ziffer.
    .remedy = Lass das weg.
    .reason = zeigt keine Ziffer
digits-several =
    .message = { $name } zeigt { $count } Ziffern.
    .remedy = Lass das weg.
    .reason = zeigt { $count } Ziffern
image-blank =
    .message = Das Bild { $name } zeigt keine Ziffer.
    .remedy = Nimm ein Bild einer Ziffer, die sich vom Hintergrund abhebt.
    .reason = zeigt keine Ziffer
image-several =
    .message = Das Bild { $name } zeigt { $count } Ziffern.
    .remedy = Schneide es in Bilder mit je einer Ziffer.
    .reason = zeigt mehrere Ziffern
row-no-number =
    .message = { $name } enthält etwas, das keine Zahl ist.
    .remedy = { table-empty.remedy }
    .reason = enthält etwas, das keine Zahl ist
row-columns =
    .message =
        { $found ->
            [one] { $name } hat { $found } Spalte, nicht { $wanted }.
           *[other] { $name } hat { $found } Spalten, nicht { $wanted }.
        }
    .remedy = { table-empty.remedy }
    .reason = hat eine andere Zahl von Spalten
row-levels =
    .message = { $name } hat Stufen außerhalb von 0 bis 255.
    .remedy = { table-empty.remedy }
    .reason = hat Stufen außerhalb von 0 bis 255
label-no-digit =
    .message = { $name } hat das Label { $label }.
    .remedy = Labels müssen 0 bis 9 sein.
    .reason = hat ein Label, das keine Ziffer ist
labels-from-one = Die Labels gehen von 1 bis 10: 10 gilt als Null.
labels-from-first-class = Die Labels gehen von 1 bis 10: 1 gilt als die erste Klasse.
classes-missing =
    { $count ->
        [one] Es gibt keine Ziffer der Klasse { $classes }.
       *[other] Es gibt keine Ziffern der Klassen { $classes }.
    }
pictures-of-two-levels = Die Bilder enthalten 0 und 1: 1 gilt als Tinte.
pictures-inverted = Die Tinte ist dunkel auf hell: Die Bilder wurden umgekehrt, denn Netze sehen Tinte hell.
pictures-turned =
    { $way ->
        [transposed] Die Bilder sind transponiert, wie die von EMNIST: Das wurde berichtigt.
        [left-side] Die Bilder liegen auf der linken Seite: Das wurde berichtigt.
        [right-side] Die Bilder liegen auf der rechten Seite: Das wurde berichtigt.
        [on-their-head] Die Bilder stehen auf dem Kopf: Das wurde berichtigt.
        [mirrored] Die Bilder sind gespiegelt: Das wurde berichtigt.
        [upside-down] Die Bilder sind von oben nach unten gespiegelt: Das wurde berichtigt.
       *[transposed-on-their-head] Die Bilder sind transponiert und stehen auf dem Kopf: Das wurde berichtigt.
    }
copy-again = { -again }
strokes-line =
    .message = Zeile { $number } von { $file } ist keine Ziffer in Strichen.
    .remedy = Eine Zeile muss {"{"}"label":8,"strokes":[[x0,y0,x1,y1]]{"}"} lauten, mit einem Label von 0 bis 9.
