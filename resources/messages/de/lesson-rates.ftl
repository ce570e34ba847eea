### Die Bilder der Lektion über die Lernrate: drei Läufe, und das Versprechen der Steigung.

race = Alle drei trainieren
racing = Training …

## Die Kosten dreier Läufe

curves-none = Kostenkurven, noch keine.
curves = Kosten vom ersten bis zum letzten Batch: { $curves }.
curve = mit Rate { $rate } von { $from } bis { $to }
sketched = Nach deiner Skizze enden sie bei { $ends }.
sketched-end = { $end } mit Rate { $rate }
beyond = η = { $rate }: weiter bis { $cost }
guessing = ln 10: Raten
digits-axis = gesehene Ziffern
key = gepunktet: deine Skizze

## Was die Steigung verspricht, und was wahr wurde

promise-none = Noch kein Schritt ist gemacht.
promise = Von dem, was die Steigung verspricht: { $steps }.
promise-kept = mit Rate { $rate } wird { $share } wahr
promise-broken = mit Rate { $rate } steigen die Kosten stattdessen
worse = die Kosten steigen
promised-line = was die Steigung verspricht
step = Schritt η
take = Den Schritt mit Rate { $rate } machen
promised = versprochen
fall = wirklich
