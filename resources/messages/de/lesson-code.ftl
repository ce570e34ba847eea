write = Als Programm schreiben
writing = Wird geschrieben …
run = Inkling dasselbe tun lassen
prints = Was es ausgibt
listing = Das Programm { $file }

## Schaltflächen

copy = Kopieren
save = { $file } speichern
copied = Das Programm ist kopiert.
copy-by-hand = Markiere den Text und kopiere ihn mit Strg und C.
saved = { $file } ist gespeichert.

## Kommentare in den Programmen

comment-start = erste Gewichte und ein Batch Ziffern
comment-shape = je [Eingaben, Ausgaben]
comment-functions = eine für jede Schicht
comment-through-weights = durch die Gewichte
comment-through-function = durch die Funktion
comment-through-both = durch die Gewichte und durch die Funktion
comment-indices = W[l][j][k]: zu j, von k

## In Texten der Lektion

right = die, die Rate mal Gradient abzieht
near =
    { $way ->
        [small] fast 0
        [large] viel mehr
       *[guess] etwa, was Raten kostet
    }
