title = Teilen

## Das Netz

network-heading = Das Netz mit allem, was es gelernt hat
page =
    .title = Webseite
    .purpose = Für alle: liest Ziffern in einem Browser, auch auf einem Handy, ohne Inkling.
trained =
    .title = Trainierte Gewichte
    .purpose = Für jemanden mit Inkling, um es dort zu öffnen und weiter zu trainieren.
not-learned = Das Netz hat noch nichts gelernt.
choice-hint = { $title }: { $purpose }
about-size = Etwa { $size }.

## Wo es beginnt

start-heading = Seine Einstellungen und sein Seed
start-heading-lesson = Wo es beginnt
parts = Was geteilt wird
part-settings =
    .title = Einstellungen
    .purpose = Öffnet sich als derselbe zufällige Anfang und trainiert zum selben Ergebnis.
    .code = Wer diesen Code lädt, hat denselben zufälligen Anfang und kann denselben Lauf trainieren. Gewichte enthält er nicht.
part-lesson =
    .title = Lektion
    .purpose = Öffnet die Lektion an diesem Schritt, mit dem Netz, das dort ist.
    .code = Wer diesen Code lädt, ist in dieser Lektion, an diesem Schritt, mit einer Kopie des eigenen Netzes.
part-both =
    .title = Lektion und Einstellungen
    .purpose = Öffnet die Lektion an diesem Schritt, mit demselben zufälligen Anfang.
    .code = Wer diesen Code lädt, ist in dieser Lektion, an diesem Schritt, und hat dieselben Einstellungen und denselben Seed.
own-lesson = Diese Lektion ist eine eigene Datei von dir. Wer nur einen Code hat, hat die Lektion nicht; speichere also eine Datei: Die Lektion ist darin.
first-weights =
    .title = Erste Gewichte
    .purpose = Die Gewichte von vor dem Training, damit auch andere Programme damit beginnen können.
    .unknown = Dieses Netz begann mit Gewichten aus einer Datei, deshalb ist sein zufälliger Anfang nicht bekannt.
code-of-settings = Code der Einstellungen
start-code = Startcode
copy = Kopieren
copied = Kopiert
copy-hint = Den Code kopieren. Füg ihn in eine Nachricht ein, oder irgendwo auf der Seite von Inkling, um die Einstellungen zu laden.
large = Groß
large-hint = Den Code über den ganzen Bildschirm zeigen, damit ein ganzer Raum ihn abtippen kann.

## Einen Code übernehmen

load-heading = Einen Code laden
load-field = Code zum Laden
load-field-hint = Ein Code, den dir jemand gegeben hat: Tipp ihn ein oder füg ihn ein. Groß oder klein ist egal.
load = Laden
load-hint = Lädt, was der Code sagt: Einstellungen, eine Lektion oder beides. Ein trainiertes Netz, das dabei ersetzt wird, lässt sich zurückbringen.
load-run-under-way = Beende erst den Lauf: Seine Einstellungen können jetzt nicht ausgetauscht werden.

## Der Code über den ganzen Bildschirm

screen-code = Startcode { $code }
screen-own-lesson = „{ $title }“ ist eine eigene Lektion von dir: Wer nur einen Code hat, hat sie nicht. Gib eine Datei aus: <em>Teilen</em>, <em>Lektion</em>.
screen-todo = Klick in Inkling auf <strong>Teilen</strong>, tipp diesen Code ein und klick auf <strong>Laden</strong>.
screen-letters = Groß oder klein, O oder 0, I oder L oder 1: Es ist alles dasselbe.
close = Schließen
lesson-at-step = { $title }, Schritt { $step } von { $steps }
