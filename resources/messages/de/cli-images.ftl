image-reason =
    { $code ->
        [ENOENT] Es gibt keine solche Datei und keinen solchen Ordner
        [ENOTDIR] Ein Teil des Pfads ist kein Ordner
        [EISDIR] Es ist ein Ordner
        [ELOOP] Seine Verknüpfungen führen zu sich selbst zurück
        [ENAMETOOLONG] Sein Name ist zu lang
        [EACCES] Du darfst das nicht
        [EPERM] Du darfst das nicht
       *[other] { $detail }
    }
unreadable =
    .message = Das Bild { $image } kann nicht gelesen werden: { image-reason }.
    .remedy = Gib den Pfad einer Bilddatei an.
no-file =
    .message = Das Bild { $image } ist keine Datei.
    .remedy = Gib den Pfad einer Bilddatei an.
empty =
    .message = Das Bild { $image } ist leer.
    .remedy = Kopiere es noch einmal.
damaged =
    .message = Das Bild { $image } ist beschädigt.
    .remedy = Kopiere es noch einmal, oder speichere es neu als { $kind }.
too-large =
    .message = Das Bild { $image } ist zu groß: { $width } × { $height } Pixel.
    .remedy = Nimm ein Bild von höchstens { $most } Megapixeln.
too-large-deep =
    .message = Das Bild { $image } ist zu groß: { $width } × { $height } Pixel mit { $bits } Bit.
    .remedy = { too-large.remedy }
too-many-bytes =
    .message = Das Bild { $image } ist zu groß: { $size } MiB.
    .remedy = { too-large.remedy }
too-many-bytes-piped =
    .message = Das Bild { $image } ist zu groß: mehr als { $size } MiB.
    .remedy = { too-large.remedy }
other-format =
    .message = Das Bild { $image } hat das Format { $format }, das Inkling nicht liest.
    .remedy = { $advice }
unknown-format =
    .message = Das Bild { $image } ist weder PNG, JPEG, WebP, GIF noch BMP.
    .remedy = Andere Bilder lassen sich als eines davon speichern.
animated =
    .message = Das Bild { $image } ist animiert.
    .remedy = Speichere ein einzelnes Bild daraus als PNG.
compressed-bmp =
    .message = Das Bild { $image } ist ein komprimiertes BMP.
    .remedy = Speichere es neu als PNG.
rare-jpeg =
    .message = Das Bild { $image } ist ein JPEG von seltener Art.
    .remedy = Öffne es in einem Bildprogramm, und speichere es neu als JPEG oder PNG.
many-scans =
    .message = Das Bild { $image } hat { $scans } Durchgänge.
    .remedy = Speichere es neu als JPEG oder PNG.
interlaced =
    .message = Das Bild { $image } ist mit „Interlacing“ gespeichert und hat weniger als 8 Bit je Wert.
    .remedy = Speichere es noch einmal ohne Interlacing.
no-digit =
    .message = Das Bild { $image } zeigt keine Ziffer.
    .remedy = Nimm ein Bild mit Ziffern, die sich vom Hintergrund abheben.
several-digits =
    .message = Das Bild { $image } zeigt { $count } Ziffern.
    .remedy = Schneide es in Bilder von je einer Ziffer.
