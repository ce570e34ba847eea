### Die Bilder der Lektion über den zufälligen Anfang. Neugeborene sind Netze, die gerade entstanden sind und nichts gelernt haben.

make = { $count } Neugeborene erzeugen
born = { $born } von { $all } sind da.
ask = Zweimal fragen
draw-first = Zeichne erst eine Ziffer.
again =
    { $way ->
        [same] gleich
        [digit] dieselbe Ziffer
       *[other] eine andere Ziffer
    }

## Dieselbe Zeichnung, zweimal gefragt

first-time = Erstes Mal
    .answer = Erstes Mal: Die Antwort ist { $digit }
second-time = Zweites Mal
    .answer = Zweites Mal: Die Antwort ist { $digit }

## Ergebnisse als Punkte über einer Achse

range = { $from } bis { $to } { $unit }
range-last = { $from } { $unit } oder mehr
dots-at = { $count } bei { $range }
scores = { $count } neugeborene Netze nach ihrem Ergebnis: { $dots }.
scores-none = Eine Achse für Ergebnisse.
placed = Du hast gesetzt: { $dots }.
placed-none = Du hast noch keine Punkte gesetzt.
axis = { $unit } der Ziffern richtig gelesen
chance = 1 von 10
rings = Ringe: du sagtest, je { $count } Neugeborene
columns = Wohin die Punkte kommen
column = { $range }: { $count } Punkte. Drück, um einen hinzuzufügen, Entf nimmt einen weg.
how = Klick über die Achse, um einen Punkt zu setzen; Klick mit Umschalt oder die Taste Entf nimmt einen weg.
clear = Alle wegnehmen

## Wie oft jedes seine Lieblingsantwort gibt

favourites = Wie oft jedes von { $count } neugeborenen Netzen seine Lieblingsantwort gibt: von { $least } bis { $greatest }, im Mittel { $mean }.
favourites-said = Du hast { $share } gesagt.
mean = Mittel { $share }
guessing = Raten: 1 von 10
you-said = du sagtest { $share }
favourites-axis = { $count } neugeborene Netze, die am wenigsten sturen zuerst
