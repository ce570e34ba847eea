### Die Bilder der Lektion über ein Neuron: seine Gewichte, seine Summe in Teilen, sein Bias.

name = Neuron { $number } der ersten Schicht
weights = Gewichte w
    .explained = Seine 784 Gewichte, jedes am Ort seines Pixels: Tinte auf Blau hebt die Summe dieses Neurons, Tinte auf Orange senkt sie.
terms = Terme x·w
    .explained = Was jedes Pixel dieser Zeichnung zur Summe hinzufügt (blau) oder von ihr abzieht (orange): Pixel mal Gewicht.
bias = Bias b
draw-first = Zeichne eine Ziffer auf die Zeichenfläche. Das Neuron wartet auf Tinte.
fires =
    { $way ->
        [fire] feuert
       *[silent] bleibt still
    }
verdict =
    { $way ->
        [fire] Es feuert: z = { $z }
       *[silent] Es ist still: z = { $z }
    }

## Die Balken

bar-bias = Bias b
bar-positive = auf Blau
bar-negative = auf Orange
bar-sum = Summe z
sum =
    { $way ->
        [fire] Die Summe des Neurons: Bias { $bias }, Tinte auf Blau gibt { $positive } dazu, Tinte auf Orange nimmt { $negative } weg; z = { $z }, also feuert es.
       *[silent] Die Summe des Neurons: Bias { $bias }, Tinte auf Blau gibt { $positive } dazu, Tinte auf Orange nimmt { $negative } weg; z = { $z }, also bleibt es still.
    }
said =
    { $way ->
        [fire] Du hast gesagt, dass es feuert.
       *[silent] Du hast gesagt, dass es still bleibt.
    }
