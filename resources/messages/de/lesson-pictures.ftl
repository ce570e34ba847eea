### Wörter, die mehrere Lektionen in ihren Bildern haben.

## Was vorhergesagt wurde, im Bild

you-said = du sagtest
you-said-percent = du sagtest { $percent } %
said-percent = Du hast { $percent } % gesagt.

## Schaltflächen

play = Abspielen
pause = Pause
once-more = Noch einmal
train-all-four = Alle vier trainieren
training = Training läuft …
measuring = Messung läuft …

## Wo es noch nichts zu zeigen gibt

draw-digit = Zeichne eine Ziffer auf die Zeichenfläche.

## Ein Netz mit seinen Schichten

your-network = Dein Netz: { $sizes } Neuronen.
own-pixels = { $count } Pixel
own-neurons =
    { $count ->
        [one] { $count } Neuron
       *[other] { $count } Neuronen
    }
own-outputs =
    { $count ->
        [one] { $count } Ausgabe
       *[other] { $count } Ausgaben
    }
own-layer = Schicht { $layer }

## Aktivierungsfunktionen

function =
    { $id ->
        [sigmoid] Sigmoid
        [tanh] tanh
       *[relu] ReLU
    }

## Die Kosten als Karte und als Landschaft

map-lowest = tiefster Punkt
map-left = außerhalb der Karte
map-start = Wo die Kugel losgelassen wird: { $first } { $x }, { $second } { $y }. Die Pfeiltasten bringen sie woandershin.
map-you-said = – – du sagtest
landscape-turn = Drehen
