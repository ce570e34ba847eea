## Eine Zeichnung, die wächst

strokes-title = Eine Zeichnung, die eine { $from } ist; gestrichelt, mit einer Marke bei jedem Viertel, der Strich, der noch kommt und sie zu einer { $to } macht.
part-first = { $percent } % des ersten Strichs
part-last = { $percent } % des letzten Strichs
growing-title = z der zehn Ausgaben, während die Zeichnung wächst; { $part }. Am größten ist die der { $top }, { $margin } über der der { $next }.
growing-stays = Die Antwort bleibt während des letzten Strichs { $digit }.
growing-changes = Die Antwort wechselt nach { $percent } % des letzten Strichs von { $before } zu { $after }.
growing-said = Du hast gesagt: nach { $percent } %.
growing-at = { $part }, gelesen als { $digit }
first-stroke = erster Strich
last-stroke = letzter Strich
drawing-time = Zeit der Zeichnung
now-read-as = gelesen als <strong>{ $digit }</strong>
now-second = Zweite: <strong>{ $digit }</strong>
now-margin = Abstand <strong>{ $margin }</strong>

## Zehn Summen, alle gleich angehoben

sums-title =
    { $way ->
        [same] z der zehn Ausgaben: { $items }.
        [raised] z der zehn Ausgaben, jedes um { $by } angehoben: { $items }.
       *[lowered] z der zehn Ausgaben, jedes um { $by } gesenkt: { $items }.
    }
sums-order = Am größten ist das der { $top }, an zweiter Stelle das der { $next }.
sums-order-margin = Am größten ist das der { $top }, an zweiter Stelle das der { $next }; der Abstand ist { $margin }.
sums-said =
    { $given ->
        [same] Du hast gesagt: dieselbe Ziffer.
        [other] Du hast gesagt: eine andere Ziffer.
       *[depends] Du hast gesagt: Es kommt auf die Zeichnung an.
    }
sums-you-said =
    { $given ->
        [same] deine Vorhersage: dieselbe Ziffer
        [other] deine Vorhersage: eine andere Ziffer
       *[depends] deine Vorhersage: je nach Zeichnung
    }
sums-answer = argmax: <digit>{ $top }</digit> · Abstand zur { $next }: <digit>{ $margin }</digit>
sums-outputs = Ausgaben a = softmax(z)
sums-slider = Zu jedem z addiert

## Die Plätze der richtigen Ziffer, wo das Netz sich irrt

read-all = Alle Validierungsziffern lesen
reading = Liest … { $percent } %
places-title = Von { $errors } Fehlern ist die Ausgabe der richtigen Ziffer auf { $items }.
places-item = Platz { $ordinal } bei { $share }
places-said = Du hast gesagt: bei { $percent } % auf Platz 2.
ordinal = { $place }.
places-misses = Knapp daneben
places-miss = { $label }, gelesen als { $answer }
places-of = Platz der Ausgabe der richtigen Ziffer, bei { $errors } Fehlern von { $digits } Ziffern

## Was eine große Ausgabe wert ist

trust-digits =
    { $id ->
        [plain] wie sie sind
        [moved] um { $pixels } Pixel verschoben
       *[swapped] Tinte und Papier vertauscht
    }
trust-title =
    { $id ->
        [plain] Ziffern, wie sie sind: Die größte Ausgabe ist im Mittel { $says }, und { $share } werden richtig gelesen.
        [moved] Um { $pixels } Pixel verschobene Ziffern: Die größte Ausgabe ist im Mittel { $says }, und { $share } werden richtig gelesen.
       *[swapped] Ziffern mit vertauschter Tinte und Papier: Die größte Ausgabe ist im Mittel { $says }, und { $share } werden richtig gelesen.
    }
trust-says = größte Ausgabe, Mittel
trust-right = richtig gelesen

## In Texten der Lektion

between-none = nichts anderes
