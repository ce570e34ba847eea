title =
    { $reads ->
        [pictures] { $sizes }: ein Netz, das Bilder liest
       *[digits] { $sizes }: ein Netz, das Ziffern liest
    }
hidden-layer =
    { $neurons ->
        [one] in { $neurons } Neuron ({ $activation })
       *[other] in { $neurons } Neuronen ({ $activation })
    }
output-layer = in 10 Ausgaben ({ $activation })
way =
    { $count ->
        [one] 784 Pixel gehen { $layers }: insgesamt { $count } Zahl, seine Gewichte und Biase.
       *[other] 784 Pixel gehen { $layers }: insgesamt { $count } Zahlen, seine Gewichte und Biase.
    }
untrained = Seine Gewichte sind, wie der Zufall sie gab: Es wurde nicht trainiert und rät.
trained =
    Es wurde in Inkling mit { $data } trainiert: { $epochs ->
        [one] { $epochs } Epoche
       *[other] { $epochs } Epochen
    }, { $updates ->
        [one] { $updates } Aktualisierung seiner Gewichte.
       *[other] { $updates } Aktualisierungen seiner Gewichte.
    }
data-set = „{ $title }“
data-sets = { $first } und { $second }
score =
    { $digits ->
        [validation] Es liest { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % seiner Validierungsziffern richtig; mit keiner davon wurde es trainiert.
       *[mnist-test] Es liest { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % der Testziffern von MNIST richtig; mit keiner davon wurde es trainiert.
    }
weights-exact = Seine Gewichte sind hier 32-Bit-Zahlen, bis aufs letzte Bit wie in Inkling.
weights-rounded = Seine Gewichte sind hier 16-Bit-Zahlen, damit ist die Datei halb so groß: Ausgaben können um etwa ein Tausendstel von denen in Inkling abweichen.
