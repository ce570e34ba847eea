## Wovon die Seite handelt

title-digits = { $sizes }: ein Netz, das Ziffern liest
title-pictures = { $sizes }: ein Netz, das Bilder liest
heading = Ein Netz, das Ziffern liest
needs-script = Das Netz braucht JavaScript: Öffne diese Datei in einem Browser, der es ausführt.
damaged = Das Netz in dieser Datei ist nicht vollständig. Kopiere die Datei noch einmal, oder speichere sie noch einmal aus Inkling.

## Die Zeichenfläche

draw = Du zeichnest
pad = Zeichenfläche
invitation = Zeichne hier eine Ziffer
invitation-pictures = Zeichne hier
pad-keys = Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab, und Entf leert die Zeichenfläche.
pad-empty = Die Zeichenfläche ist leer.
undo = Rückgängig
clear = Löschen
why = Warum?
tries = Oder versuch eine seiner Validierungsziffern:
tries-pictures = Oder versuch eines seiner Validierungsbilder:
show = { $what } zeigen

## Die Antwort

answer = Seine Antwort
answer-first = Zeichne eine Ziffer, und das Netz sagt, was es liest.
answer-none = Zeichne etwas, und das Netz sagt, was es liest.
read = Ich lese { $what }
read-value = Diese Ausgabe ist die größte: { $value }.
percent = { $value } %
outputs = Die zehn Ausgaben
honesty = Diese Seite antwortet immer mit einer von zehn Ziffern.
honesty-pictures = Diese Seite antwortet immer mit einer von zehn Klassen.
what-digit = eine { $digit }
what-name = „{ $name }“

## Was das Netz sieht, und warum es so antwortet

seen = Was das Netz sieht
seen-nothing = Noch nichts: 28 mal 28 Pixel Papier
seen-pixels = Die 28 mal 28 Pixel, die das Netz sieht
seen-note = Jede Ziffer wird in 28 × 28 Pixel gebracht, bevor das Netz sie sieht, wie seine Trainingsziffern auch.
why-answer = Warum { $what }? Die gewichtete Summe ist z = { $z }: Tinte hebt sie um { $up } (blau) und senkt sie um { $down } (orange, mit einem Minus), Biases geben { $biases } dazu.
why-answer-rest = Warum { $what }? Die gewichtete Summe ist z = { $z }: Tinte hebt sie um { $up } (blau) und senkt sie um { $down } (orange, mit einem Minus), Biases geben { $biases } dazu und gekrümmte Funktionen { $rest }.
why-not = Warum nicht { $what }? Die gewichtete Summe ist z = { $z }: Tinte hebt sie um { $up } (blau) und senkt sie um { $down } (orange, mit einem Minus), Biases geben { $biases } dazu.
why-not-rest = Warum nicht { $what }? Die gewichtete Summe ist z = { $z }: Tinte hebt sie um { $up } (blau) und senkt sie um { $down } (orange, mit einem Minus), Biases geben { $biases } dazu und gekrümmte Funktionen { $rest }.
stages = Von deinen Strichen zu seinen Pixeln
stage-brush =
    .title = Pinsel
    .does = Striche so breit wie in MNIST
stage-box =
    .title = Rahmen
    .does = auf 20 × 20 skaliert
stage-average =
    .title = Mittelwert
    .does = jedes Pixel das Mittel seiner Tinte
stage-centre =
    .title = Mitte
    .does = ihre Masse in die Mitte
stage-brightness =
    .title = Helligkeit
    .does = das hellste Pixel wird 1
layer =
    { $neurons ->
        [one] Schicht { $layer }: { $neurons } Neuron ({ $activation })
       *[other] Schicht { $layer }: { $neurons } Neuronen ({ $activation })
    }
layer-active = { $layer }, davon { $active } aktiv
activation =
    { $name ->
        [relu] ReLU
        [leaky-relu] Leaky ReLU
        [sigmoid] Sigmoid
        [tanh] tanh
        [linear] linear
       *[softmax] Softmax
    }

## Über dieses Netz

about = Über dieses Netz
about-file = Alles geschieht in dieser Datei: Sie fragt nichts aus dem Internet ab, und was du zeichnest, bleibt hier. Inkling öffnet sie als Netz, um hineinzusehen oder es weiter zu trainieren.
about-layers =
    { $numbers ->
        [one] 784 Pixel gehen { $way }: insgesamt { $numbers } Zahl, Gewichte und Biases.
       *[other] 784 Pixel gehen { $way }: insgesamt { $numbers } Zahlen, seine Gewichte und Biases.
    }
way-hidden =
    { $neurons ->
        [one] in { $neurons } Neuron ({ $activation })
       *[other] in { $neurons } Neuronen ({ $activation })
    }
way-output = in 10 Ausgaben ({ $activation })
about-untrained = Seine Gewichte sind, wie der Zufall sie ergab: Es wurde nicht trainiert und rät.
about-training =
    { $epochs ->
        [one]
            { $updates ->
                [one] Es wurde in Inkling mit { $data } trainiert: { $epochs } Epoche, { $updates } Aktualisierung seiner Gewichte.
               *[other] Es wurde in Inkling mit { $data } trainiert: { $epochs } Epoche, { $updates } Aktualisierungen seiner Gewichte.
            }
       *[other]
            { $updates ->
                [one] Es wurde in Inkling mit { $data } trainiert: { $epochs } Epochen, { $updates } Aktualisierung seiner Gewichte.
               *[other] Es wurde in Inkling mit { $data } trainiert: { $epochs } Epochen, { $updates } Aktualisierungen seiner Gewichte.
            }
    }
data-quoted = „{ $title }“
data =
    { $source ->
        [mnist] MNIST, alle 60.000 Trainingsziffern
        [mnist-10k] MNIST, die ersten 10.000 Trainingsziffern
        [pen] Stiftziffern, von 30 Leuten gezeichnet
       *[own] Deine Beispiele
    }
about-score =
    { $digits ->
        [validation] Es liest { $share } seiner Validierungsziffern richtig; mit keiner davon wurde es trainiert.
       *[test] Es liest { $share } der Testziffern von MNIST richtig; mit keiner davon wurde es trainiert.
    }
about-exact = Seine Gewichte stehen hier als 32-Bit-Zahlen, bis aufs letzte Bit wie in Inkling.
about-rounded = Seine Gewichte stehen hier als 16-Bit-Zahlen, was die Datei halb so groß macht: Ausgaben können um etwa ein Tausendstel von denen in Inkling abweichen.
