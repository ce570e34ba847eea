title = Gewichte speichern
intro = Jede Datei enthält die Gewichte und Biases, wie Bilder vorbereitet werden müssen, die Einstellungen des Laufs und zehn Ziffern mit den Antworten darauf, um sie zu prüfen.
inkling =
    .purpose = Um später weiterzumachen: Die Datei lässt sich in Inkling öffnen.
html =
    .title = Webseite
    .purpose = Zum Weitergeben an alle: liest Ziffern in jedem Browser.
safetensors =
    .purpose = Klein und genau, für PyTorch und für Inkling selbst.
json =
    .purpose = Text, den Menschen und alle Programmiersprachen lesen können.
onnx =
    .purpose = Das ganze Netz samt Aktivierungen, für fast jede Laufzeitumgebung.
npz =
    .purpose = Arrays für NumPy, ohne dass sonst etwas installiert ist.
tfjs =
    .purpose = Ein Modell für Webseiten: Entpacke das Zip neben der Seite.
choice-hint = { $title }: { $purpose }
size-kilobytes = { $size }{"\u00A0"}kB
size-megabytes = { $size }{"\u00A0"}MB
how-to-load = So lädt man sie in { $language }
copy = Kopieren
copied = Kopiert
copy-label = Den Code kopieren
copy-hint = Diesen Code kopieren, um ihn in ein Programm oder ein Notebook einzufügen.
saved = { $file } ist gespeichert. Zurückgelesen: größte Abweichung { $difference }.
saved-unjudged = { $file } ist gespeichert. Zurückgelesen: größte Abweichung { $difference }. Wie sicher seine Antworten sind, steht noch nicht in der Datei; Inkling findet es heraus, wenn sie geöffnet wird.

## Einstellungen in einer Zeile

summary =
    { $epochs ->
        [one] { $layers }, { $optimiser }, η { $rate }, { $epochs } Epoche, Seed { $seed }
       *[other] { $layers }, { $optimiser }, η { $rate }, { $epochs } Epochen, Seed { $seed }
    }

## Während Dateien über das Fenster gezogen werden

drop = Zieh Gewichte oder Einstellungen her, um sie zu öffnen, das Bild einer Ziffer, um es lesen zu lassen, eine Lektion oder einen Ordner mit Lektionen, um sie zu sehen, oder die Antworten einer Klasse.
drop-answers = Zieh Dateien mit Antworten her, oder den Ordner, in dem sie sind.
not-read =
    .message = „{ $name }“ konnte nicht gelesen werden.
    .remedy = Wähle eine Datei, die Inkling gespeichert hat.
