looking = Blick in die Schichten …

## Wie Schichten heißen

layer-pixels = Pixel
layer-hidden = Schicht { $number }
layer-outputs = Ausgaben

## Bilder von Neuronen, zu unterscheiden: trainiert, oder wie der Zufall sie machte

quiz = Gewichte von Neuronen der ersten Schicht
quiz-picture =
    { $is ->
        [marked] Bild { $number }, für trainiert gehalten
        [trained] Bild { $number }, trainiert
        [marked-trained] Bild { $number }, für trainiert gehalten, trainiert
        [random] Bild { $number }, zufällig
        [marked-random] Bild { $number }, für trainiert gehalten, zufällig
       *[plain] Bild { $number }
    }
quiz-trained = trainiert
quiz-random = zufällig
quiz-marked = trainiert?

## Was aus jeder Schicht zu lesen ist

climb = Hinauf zur nächsten Schicht
ladder-title = Aus jeder Schicht gelesene Ziffern.
ladder-line =
    { $id ->
        [trained] Trainiert: { $items }.
       *[untrained] Untrainiert: { $items }.
    }
ladder-item = { $layer } { $share }
ladder-said =
    { $way ->
        [rise] Du hast gesagt, dass von Schicht zu Schicht mehr gelesen wird.
        [same] Du hast gesagt, dass von Schicht zu Schicht etwa gleich viel gelesen wird.
       *[fall] Du hast gesagt, dass von Schicht zu Schicht weniger gelesen wird.
    }
ladder-axis = allein aus dieser Schicht richtig gelesen
ladder-name =
    { $id ->
        [trained] trainiert
       *[untrained] untrainiert
    }

## Wie ähnlich Ziffern in jeder Schicht sind

likeness = Ähnlichkeit, { $layer }: sie selbst, verschoben { $moved }; gleiche Ziffer { $same }; andere Ziffern { $others }
likeness-kind =
    { $id ->
        [moved] sie selbst, verschoben
        [same] gleiche Ziffer
       *[others] andere Ziffern
    }
this-one = Diese
likeness-said =
    { $given ->
        [moved] Du hast gesagt: sich selbst.
       *[same] Du hast gesagt: der gleichen Ziffer.
    }
likeness-map = Eine Karte: hundert Ziffern von 0 bis 9, nach unten und zur Seite; dunkel, wo zwei einander ähnlich sind.

## Neuronen, die abgeschaltet werden

halve = Die entbehrlichere Hälfte abschalten
switches = Neuronen von Schicht 1
switch-loss = Neuron { $number }: { $points } Punkte weniger ohne es
switch-nothing = Neuron { $number }: ohne es geht nichts verloren
all-neurons =
    { $count ->
        [one] { $count } Neuron
       *[other] alle { $count } Neuronen
    }
switched-off = { $count } abgeschaltet

## In Texten der Lektion

way =
    { $way ->
        [rise] mehr
        [fall] weniger
       *[same] etwa gleich viel
    }
closer =
    { $id ->
        [moved] sich selbst
       *[same] der anderen
    }
the-pixels = die Pixel
the-outputs = die Ausgaben
the-layer = Schicht { $number }
