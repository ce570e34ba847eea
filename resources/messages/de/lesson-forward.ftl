train-both = Beide trainieren

## Drei Pixel

three = Drei Pixel
term = x = { $ink }; w = { $weight }

## Die Summe eines Neurons, Pixel für Pixel

walk-title = Die Summe von Neuron { $neuron } nach { $at } von { $pixels } Pixeln: Sie begann beim Bias { $start } und ist { $now }.
walk-said = Du hast gesagt, dass { $percent } % der Pixel etwas beitragen; { $share } tun es.
walk-all = alle 784 Pixel
walk-pixel = Pixel { $pixel } von 784
walk-products = { $count } von 784 Produkten sind nicht 0
walk-so-far = Summe bisher { $sum }
walk-axis-sum = Summe bisher
walk-axis-pixels = Pixel, Zeile für Zeile
walk-next = Nächstes Pixel mit Tinte

## Eine Ziffer, die verschoben wird

read-as = gelesen als <strong>{ $digit }</strong>
moved-by = Verschoben um
moved-pixels = { $count } Pixel
moved-title = Richtig gelesene Ziffern, nach rechts verschoben: { $items }.
moved-item = um { $by } Pixel { $share }
moved-said = Du hast für vier { $percent } % gesagt.
moved-axis-pixels = nach rechts verschoben, in Pixeln
moved-axis-share = richtig gelesene Ziffern

## Pixel in anderer Reihenfolge

shuffled-drawing = Deine Zeichnung
shuffled-read = Gemischt, gelesen als <strong>{ $digit }</strong>
shuffled-shares = Richtig gelesene Validierungsziffern
shuffled-row =
    { $id ->
        [plain] Geordnet gelernt, geordnet gelesen
        [shuffled] Gemischt gelernt, gemischt gelesen
       *[crossed] Geordnet gelernt, gemischt gelesen
    }
shuffled-said =
    { $given ->
        [same] Du hast gesagt: etwa gleich viele.
        [fewer] Du hast gesagt: deutlich weniger.
       *[none] Du hast gesagt: kaum besser als geraten.
    }

## In Texten der Lektion

points = { $points } Punkte
greatest = das mit dem größten Produkt
