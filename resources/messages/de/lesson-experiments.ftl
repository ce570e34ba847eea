### Was Bilder mehrerer Lektionen gemeinsam haben: Skizzen, markierte Pixel, gemessene Zahlen.

trend =
    { $way ->
        [falls] fällt
        [rises] steigt
        [stays] bleibt gleich
        [falls-then-rises] fällt, steigt dann
       *[rises-then-falls] steigt, fällt dann
    }
milliseconds = { $time } ms
kilobytes = { $size }{"\u00A0"}kB
megabytes = { $size }{"\u00A0"}MB

## Achsen, auf denen Kurven von Hand gezeichnet werden

sketch-axes = Achsen: { $y } von { $least } bis { $greatest }, über { $x } von { $from } bis { $to }.
sketch-curve = Deine Kurve { $line } { trend } und endet bei { $end }.
sketch-curve-open = Deine Kurve { $line } ist noch nicht gezeichnet.
sketch-truth = In Wahrheit gilt: { $line } { trend } und endet bei { $end }.
sketch-here =
    { $lines ->
        [one] Zeichne die Kurve hier
       *[other] Zeichne die Kurven hier
    }
sketch-slider = Kurve { $line }, mit den Pfeiltasten gezeichnet
sketch-value = { $y } { $value } bei { $place }
sketch-value-open = { $y } bei { $place } noch nicht gezeichnet
sketch-drawn = gezeichnet
sketch-clear = Diese Kurve löschen
sketch-key-truth = Gepunktet: deine Skizze. Durchgezogen: wie es ist.
sketch-key = Deine Skizze.

## Wörter, die mehrere Bilder haben

you-said = du sagtest
cost-axis = Kosten C
percent = { $share } %
