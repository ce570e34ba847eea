percent = { $number } %

diverged =
    .what = Das Training ist divergiert: Die Kosten sind auf { $cost } gestiegen.
    .what-no-number = Das Training ist divergiert: Die Kosten sind keine Zahl mehr.
    .why = Die Lernrate α (η) von { $rate } ist zu groß.
symmetric =
    .what = Alle Neuronen der verborgenen Schicht { $layer } sind gleich.
    .why = Gleiche erste Gewichte bekommen gleiche Gradienten, darum werden die Neuronen nie verschieden.
dead =
    .what = { $share } der ReLUs in der verborgenen Schicht { $layer } sind tot: Sie antworten auf jede Ziffer mit 0.
    .why = Ihr Gradient ist 0, also bleiben sie tot; das Netz liest { $accuracy } richtig.
saturated =
    .what = { $share } der Antworten in der verborgenen Schicht { $layer } sind gesättigt.
    .why = Dort ist die Steigung fast 0 und damit auch der Gradient; das Netz liest { $accuracy } richtig.
vanishing =
    .what = Der Gradient verschwindet: In der ersten Schicht ist er das { $ratio }-Fache von dem in der letzten.
    .what-zero = Der Gradient verschwindet: In der ersten Schicht ist er 0.
    .why = Jede Schicht multipliziert ihn mit Steigungen unter 1; das Netz liest { $accuracy } richtig.
one-answer =
    .what = Das Netz antwortet auf { $share } aller Ziffern mit { $digit }.
    .why = Was man ihm zeigt, macht für das Netz noch kaum einen Unterschied.
held-back =
    .what = { $setting } { $value } hindert das Netz am Lernen: Es liest { $accuracy } richtig.
held-back-l1 = Das zieht alle Gewichte zur 0.
held-back-l2 = Das zieht alle Gewichte zur 0.
held-back-weight-decay = Jeder Schritt zieht alle Gewichte zur 0.
held-back-dropout = Für jede Ziffer bleiben zu wenige Neuronen übrig.
held-back-max-norm = Die Gewichte können nicht genug wachsen, um Ziffern zu unterscheiden.
rate-too-large =
    .what = Die Lernrate α (η) von { $rate } ist zu groß: Das Netz liest { $accuracy } richtig.
    .why = Jeder Schritt geht zu weit.
    .why-rising = Jeder Schritt geht zu weit: Die Kosten waren bestenfalls { $best } und sind jetzt { $cost }.
rate-too-small =
    .what = Die Lernrate α (η) von { $rate } ist sehr klein: Das Netz liest { $accuracy } richtig.
    .why = Die Kosten fallen noch: bisher von { $start } auf { $cost }.
overfitting =
    .what = Überanpassung seit Epoche { $epoch }: Die Validierungskosten sind von { $best } auf { $cost } gestiegen.
    .why = Die Trainingskosten sind { $training }: Das Netz passt immer besser zu den Ziffern, mit denen es trainiert, und schlechter zu anderen.
weak =
    .what = Das Netz liest nur { $accuracy } der Ziffern, die es nie gesehen hat, richtig.
    .why = Diese Einstellungen lernen zusammen nicht gut.
learned =
    .what = Liest { $accuracy } der Ziffern, die es nie gesehen hat, richtig.
    .why-best = Am besten nach Epoche { $epoch }: { $accuracy }.
    .why-falling = Die Kosten fallen noch: Trainiere weiter.

cure-learning-rate = α (η) { $rate }
cure-initialiser = { $initialiser }-Initialisierung
cure-output = { $output }-Ausgaben
cure-cost = { $cost }
cure-activation = { $activation }
cure-epochs =
    { $epochs ->
        [one] { $epochs } Epoche
       *[other] { $epochs } Epochen
    }
cure-dropout = Dropout { $share }
cure-other = { $setting } { $value }
try-options = Versuche es mit { $options }.
