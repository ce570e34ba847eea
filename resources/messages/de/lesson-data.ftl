## Wie die Modelle heißen: als Überschrift, im Satz und wo wenig Platz ist

model =
    { $id ->
        [mean] Nächster Mittelwert
        [linear] Linear
        [neighbours] 3 nächste Nachbarn
       *[network] Dein Netz
    }
model-in-sentence =
    { $id ->
        [mean] nächster Mittelwert
        [linear] linear
        [neighbours] 3 nächste Nachbarn
       *[network] dein Netz
    }
model-short =
    { $id ->
        [mean] Mittelwert
        [linear] linear
        [neighbours] 3 Nachbarn
       *[network] Netz
    }
model-way =
    { $id ->
        [mean] Zehn mittlere Bilder. Die Antwort ist die Ziffer mit dem nächsten Mittelwert.
        [linear] Zehn gewichtete Summen der Pixel. Die größte ist die Antwort.
        [neighbours] Jede Ziffer, die es gesehen hat. Die drei nächsten stimmen ab.
       *[network] Deine Schichten und Einstellungen, mit neuen zufälligen Gewichten.
    }

## Schaltflächen, und was inzwischen geschieht

looking = Einige Ziffern werden angesehen …
let-learn = Lernen lassen
let-learn-more = Aus mehr lernen lassen
learning = Lernt …
learnt = Bisher bis zu { $digits } Ziffern.

## Was jedes liest, je nachdem, aus wie vielen Ziffern es gelernt hat

chart-empty = Ein leeres Diagramm: richtig gelesene Ziffern, nach Ziffern, aus denen gelernt wurde.
chart-title = Richtig gelesene Ziffern, nach Ziffern, aus denen gelernt wurde.
chart-line = { $model }: { $items }.
chart-item = { $share } mit { $digits }
chart-said =
    { $id ->
        [mean] Du hast gesagt, dass der nächste Mittelwert am wenigsten gewinnt.
        [linear] Du hast gesagt, dass das lineare Modell am wenigsten gewinnt.
        [neighbours] Du hast gesagt, dass die 3 nächsten Nachbarn am wenigsten gewinnen.
       *[network] Du hast gesagt, dass dein Netz am wenigsten gewinnt.
    }
chart-sketched = In deiner Skizze enden sie so: { $items }.
chart-sketched-item = { $model } bei { $percent } %
chart-axis = richtig gelesen
chart-axis-digits = gelernte Ziffern: mit jedem Schritt nach rechts dreimal so viele oder mehr
chart-axis-digits-short = gelernte Ziffern
chart-sketch = gepunktet: deine Skizze
chart-end = { $model } { $share }

## Was jedes behält, und wie lange es liest

price-keeps = Es behält
price-reads = Es liest eine Ziffer in
price-milliseconds = { $time } ms
price-microseconds = { $time } µs
price-scale = Gleiche Strecken auf einem Balken sind gleiche Faktoren: Doppelt so lang ist weit mehr als doppelt so viel.
