digit-word =
    { $digit ->
        [0] Null
        [1] Eins
        [2] Zwei
        [3] Drei
        [4] Vier
        [5] Fünf
        [6] Sechs
        [7] Sieben
        [8] Acht
       *[9] Neun
    }
a-digit = eine { digit-word }
updates-count =
    { $count ->
        [one] { $count } Aktualisierung
       *[other] { $count } Aktualisierungen
    }
samples-count =
    { $count ->
        [one] { $count } Beispiel
       *[other] { $count } Beispiele
    }
share = { $share }{"\u00A0"}%
share-nearly-all = > { $share }{"\u00A0"}%
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } h { $minutes } min
close = Schließen
on-slider = { $label }, als Schieberegler
key-space = Leertaste
key-control = Strg
key-shift = Umschalt
