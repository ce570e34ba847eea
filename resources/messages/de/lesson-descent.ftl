title = Die Kosten über zwei Gewichten deines Netzes, als Karte mit Höhenlinien, am tiefsten bei θ₀ = { $x }, θ₁ = { $y }.
rolled =
    { $steps ->
        [one] Die Kugel beginnt bei Kosten { $start } und ist nach { $steps } Schritt bei { $end }.
       *[other] Die Kugel beginnt bei Kosten { $start } und ist nach { $steps } Schritten bei { $end }.
    }
left-map = Sie ist außerhalb der Karte, jenseits ihres Randes.
not-let-go = Die Kugel wurde noch nicht losgelassen.
said =
    { $way ->
        [straight] Du hast gesagt, dass sie geradewegs zum tiefsten Punkt rollt.
        [bend] Du hast gesagt, dass sie in einem Bogen rollt.
       *[swing] Du hast gesagt, dass sie durch den tiefsten Punkt hindurch rollt.
    }
landscape = Dasselbe als Landschaft: je höher, desto größer die Kosten.
measuring = Die Kosten über zwei deiner Gewichte werden gemessen …

## Schaltflächen und Regler

let-go = Kugel loslassen
let-go-again = Noch einmal loslassen
let-it-go = Loslassen
rate = Rate η
momentum = Momentum μ

## In Texten der Lektion

way =
    { $way ->
        [bend] in einem Bogen
       *[straight] geradeaus
    }
