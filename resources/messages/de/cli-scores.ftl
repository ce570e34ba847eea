## evaluate

score =
    { $split ->
        [test] { $data }, Testziffern: { $correct } von { $count } richtig, { $accuracy }.
        [validation] { $data }, Validierungsziffern: { $correct } von { $count } richtig, { $accuracy }.
       *[training] { $data }, Trainingsziffern: { $correct } von { $count } richtig, { $accuracy }.
    }
mean-cost = Mittlere Kosten { $cost }.
score-own = { $path }: { $correct } von { $count } richtig, { $accuracy }.
doubted = { $count } angezweifelt, davon { $wrong } falsch.
not-counted = { $count } konnten nicht gelesen werden und zählen nicht.
confusion-digits = Wie oft jede Ziffer (Zeile) für jede Ziffer (Spalte) gehalten wurde:
confusion-classes = Wie oft jede Klasse (Zeile) für jede Klasse (Spalte) gehalten wurde:
one-answer = Es antwortet auf { $share } davon „{ $name }“, was immer sie zeigen: Es hat nicht gelernt, sie zu unterscheiden. Trainiere es mit anderen Einstellungen neu; „inkling train“ sagt, was nicht stimmt.

## predict

answer = { $image }: { $answer }
answer-of = { $image }, { $number } von { $count }: { $answer }
answer-share = { $name } ({ $share })
answer-unsure = nicht sicher: { $names }
answer-or = { $one } oder { $other }
answer-unlike-digit = sieht nicht nach einer Ziffer aus; am nächsten { $nearest }
answer-unlike-class = sieht nach nichts Bekanntem aus; am nächsten { $nearest }
answer-empty = kein Strich, nur Papier oder ein Punkt
