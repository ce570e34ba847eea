title = Das Netz
size-random = { $parameters } Gewichte und Biases, zufällig
size-after =
    { $updates ->
        [one] { $parameters } Gewichte und Biases, nach { $updates } Aktualisierung
       *[other] { $parameters } Gewichte und Biases, nach { $updates } Aktualisierungen
    }
size-hint = Jede Verbindung hat ein Gewicht und jedes Neuron einen Bias. Training ändert diese Zahlen und sonst nichts.
pixels = 784 Pixel
pixels-hint = Die Eingabe: 28 × 28 Pixel, jedes eine Graustufe von 0 (Papier) bis 1 (Tinte).

## Schichten

add-layer = Schicht
add-layer-hint = Fügt vor den Ausgaben eine verborgene Schicht hinzu. Mehr Schichten können aus Merkmalen Merkmale bilden; sie lernen auch langsamer.
layer = Verborgene Schicht { $layer }
layer-neurons = Neuronen in verborgener Schicht { $layer }
layer-neurons-hint = Neuronen: nach wie vielen Merkmalen diese Schicht suchen kann. Mehr können mehr lernen und brauchen länger.
layer-remove = Verborgene Schicht { $layer } entfernen
layer-remove-hint = Entfernt diese verborgene Schicht. Ist keine mehr da, gehen die Pixel direkt in die Ausgaben.
layer-activation = Aktivierung der verborgenen Schicht { $layer }
layer-activation-hint = Aktivierung f in a = f(z). ReLU lässt durch, was positiv ist, Leaky ReLU auch eine Spur vom Rest; Sigmoid drückt in 0 bis 1, tanh in −1 bis 1; linear ändert nichts.
layer-whole = Verborgene Schicht { $layer }: alle { $neurons } Neuronen
layer-all = Alle { $neurons } Neuronen der verborgenen Schicht { $layer } zeigen
layer-all-hint = Oben stehen groß die aktivsten Neuronen. Unten sind alle { $neurons }, je eine Zelle, je blauer, desto aktiver. Ein Klick zeigt alle groß.
layer-more = + { $count } weitere

## Das Bild

neurons = Neuronen
neurons-hint = Neuronen: Zeig auf eines, um seine Zahlen zu lesen, klick es an, um hineinzusehen. Pfeiltasten gehen von einem zum nächsten, Enter sieht hinein, mit Umschalt gehen sie durch seine Verbindungen.
legend-positive = positiv
legend-negative = negativ
off =
    { $count ->
        [one] { $count } Neuron aus
       *[other] { $count } Neuronen aus
    }
off-hint = Neuronen, die aus sind, zählen in der Antwort, die hier steht, als 0. Die Gewichte bleiben, wie sie sind; Training, Auswertung und Dateien wissen nichts davon.
switch-all-on = Alle einschalten

## Eine Verbindung zwischen zwei Neuronen

wire = Eine Verbindung
wire-ends = { $from } <to>zu</to> { $to }
wire-described = Verbindung von „{ $from }“ zu „{ $to }“: Aktivierung a = { $activation }, Gewicht w = { $weight }; sie trägt a·w = { $product } zur Summe bei.
wire-none = Keine Verbindung dieses Neurons trägt etwas bei.
wire-activation = Aktivierung a
wire-weight = Gewicht w
wire-product = Produkt a·w
close = Schließen

## Die Antwort und die zehn Ausgaben

answer = Antwort
answer-none = Zeichne eine Ziffer, und das Netz sagt, was es liest.
answer-last = Die Antwort kommt zuletzt.
answer-right = Das ist richtig.
answer-truth = Es ist { $digit }.
answer-random = Geraten: Die Gewichte sind zufällig.
answer-greatest = Ausgabe { $output } ist die größte: { $value }.
answer-greater = Ihr z ist { $sum }: größer als das von { $output }.
answer-ask = Klick auf eine andere Ziffer: Warum nicht die?
why = Warum?
why-hint = Warum? Malt über die Zeichnung, welche Tinte die gewichtete Summe der Antwort erhöht hat, blau, und gesenkt, orange. Klick auf eine Ausgabe, um zu fragen, warum nicht die. Taste: W.
outputs = Die zehn Ausgabeneuronen
outputs-hint =
    { $kind ->
        [softmax] Die zehn Ausgaben, eine für jede Ziffer. Softmax sorgt dafür, dass sie zusammen 1 ergeben, so liest sich jede als Anteil. Klick auf eine, um zu sehen, warum sie oder warum nicht.
        [sigmoid] Die zehn Ausgaben, eine für jede Ziffer. Jedes Sigmoid liegt für sich zwischen 0 und 1; zusammen müssen sie nicht 1 ergeben. Klick auf eine, um zu sehen, warum sie oder warum nicht.
       *[linear] Die zehn Ausgaben, eine für jede Ziffer. Jede ist ihre gewichtete Summe, wie sie ist; Balken zeigen, was zwischen 0 und 1 liegt. Klick auf eine, um zu sehen, warum sie oder warum nicht.
    }
outputs-hint-named = { $digit }: { $name }. { outputs-hint }
outputs-truth = , die richtige

## Der Vorwärtsdurchlauf, Schritt für Schritt

pass = Vorwärtsdurchlauf, Schritt für Schritt
pass-none = Zeichne eine Ziffer, um ihr durch das Netz zu folgen.
pass-step = Schritt { $step } von { $steps }
pass-back = Zurück
pass-next = Weiter
pass-play = Abspielen
pass-play-hint = Abspielen: geht von selbst weiter, alle fünf Sekunden ein Schritt.
pass-pixels = Die 784 Pixel sind die Zahlen, mit denen das Netz beginnt: 0 ist Papier, 1 ist Tinte.
pass-pixels-inked =
    { $count ->
        [one] { $count } von 784 ist über 0.
       *[other] { $count } von 784 sind über 0.
    }
pass-sum-hidden = Jedes Neuron der verborgenen Schicht { $layer } multipliziert seine { $inputs } Eingaben mit seinen Gewichten, zählt sie zusammen und addiert seinen Bias. Hier ist Neuron { $neuron }, das größte.
pass-sum-output = Jedes Neuron der Ausgabeschicht multipliziert seine { $inputs } Eingaben mit seinen Gewichten, zählt sie zusammen und addiert seinen Bias. Hier ist Ausgabe { $output }, die größte.
pass-softmax = Softmax macht aus den zehn Summen zehn Anteile, die über 0 liegen und zusammen 1 ergeben.
pass-activation =
    { $active ->
        [one] Die Aktivierungsfunktion f macht aus jeder Summe die Aktivierung des Neurons: { $active } von { $neurons } ist über 0.
       *[other] Die Aktivierungsfunktion f macht aus jeder Summe die Aktivierung des Neurons: { $active } von { $neurons } sind über 0.
    }
pass-answer = Die Antwort ist die Ausgabe mit der größten Aktivierung, das Argmax: { $output }.
pass-answer-numbers = argmax a = { $output }: { $greatest }; als Nächstes folgt { $second }.
