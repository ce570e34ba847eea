close-hint = Schließen: zurück zum Netz. Taste: Escape.

## Einstellungen

settings = Einstellungen
settings-locked = Jetzt lässt sich die Lernrate ändern; beende den Lauf, um den Rest zu ändern.
layers-hint = Bis zu { $layers } verborgene Schichten mit { $neurons } Neuronen: Im Bild des Netzes fügst du sie hinzu, änderst ihre Größe und entfernst sie.
switch = { $setting }, an oder aus
off = aus
seed-other = Ein anderer Seed
seed-other-hint = Ein anderer Seed: andere zufällige Gewichte für den Anfang. Kommt etwas sehr anderes heraus?

## Dasselbe Training noch einmal mit anderen Seeds

repeat-count = Netze
repeat-count-hint = Netze: wie viele „Wiederholen“ nacheinander trainiert, jedes mit einem eigenen Seed. 2 bis { $most }.
repeat-count-spoken = Zahl der Netze
repeat = Mit { $count } Seeds wiederholen
repeat-unclear = Mit … Seeds wiederholen
repeat-hint = Wiederholen: Ist eine Einstellung besser als eine andere, oder war es Glück? Trainiert so viele Netze mit Seeds, die von diesem an hochgezählt werden; „Läufe“ zeigt ihren Mittelwert.
repeat-out-of-range = Wähle eine ganze Zahl von 2 bis { $most }.

## Vorgaben

presets = Vorgaben
preset-share = In einem kleinen Lauf: { $share } richtig
