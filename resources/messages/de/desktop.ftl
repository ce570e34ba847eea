## Das Menü

menu-about = Über Inkling
menu-services = Dienste
menu-hide = Inkling ausblenden
menu-hide-others = Andere ausblenden
menu-show-all = Alle einblenden
menu-quit-mac = Inkling beenden
menu-file = &Datei
menu-close-window = Fenster schließen
menu-quit = Beenden
menu-edit = &Bearbeiten
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einfügen
menu-select-all = Alles auswählen
menu-view = &Ansicht
menu-theme = Farben
menu-theme-system = Wie das System
menu-theme-light = Hell
menu-theme-dark = Dunkel
menu-full-screen = Vollbild
menu-reload = Neu laden
menu-developer-tools = Entwicklerwerkzeuge
menu-train = &Training
menu-window = Fenster
menu-minimize = Im Dock ablegen
menu-zoom = Zoomen
menu-front = Alle nach vorne bringen
menu-help = &Hilfe
menu-report = Ein Problem melden…
menu-logs = Ordner mit Protokollen öffnen
menu-releases = Nach neueren Versionen suchen
menu-open-recent = Zuletzt geöffnet
menu-clear-recent = Liste leeren
menu-asks = { $title }…

## Über

about-purpose = Trainiere ein kleines neuronales Netz, handgeschriebene Ziffern zu lesen, sieh ihm beim Lernen zu und zeichne Ziffern, die es lesen soll.
about-newer = Neuere Versionen, falls es welche gibt: { $page }

## Fragen

cancel = Abbrechen
close = Schließen
reset-question =
    .message = Die Einstellungen der App zurücksetzen?
    .detail = { $help } Auch womit ein Netz trainiert wird, bleibt.
    .yes = Zurücksetzen
report-question =
    .message = Einen Ordner mit allem anlegen, was hilft, das Problem zu finden?
    .detail = Darin sind das Protokoll, die Versionen von Inkling und von diesem System, und Einstellungen. Zeichnungen, Beispiele und Netze sind es nicht. Nichts wird gesendet: Sieh den Ordner durch, füge hinzu, was du getan hast und was geschah, und gib ihn der Person, die dir hilft.
    .yes = Ordner anlegen
quit-run =
    .message = Ein Training ist im Gang, und dieser Lauf wird nicht aufgezeichnet.
    .detail = Wenn du jetzt beendest, endet der Lauf, und was das Netz gelernt hat, geht verloren, wenn du es nicht speicherst.
    .save = Beenden und Gewichte speichern…
quit-network =
    .message = Was das Netz gelernt hat, ist nicht gespeichert.
    .detail = Sein Lauf ist nicht aufgezeichnet. Wenn du jetzt beendest, gehen die Gewichte verloren, wenn du sie nicht speicherst.
    .save = Gewichte speichern…
quit-discard = Beenden, ohne zu speichern
replace-question =
    .message = „{ $file }“ gibt es schon.
    .detail = Der Inhalt würde ersetzt.
    .yes = Ersetzen
hanging-question =
    .message = Die Seite von Inkling antwortet nicht.
    .detail = Das Training geht währenddessen weiter. Eine neu geladene Seite findet den Lauf und seine Kurven wieder, aber nicht die Zeichnung.
    .wait = Warten
    .reload = Neu laden

## Wenn etwas schiefgeht, womit niemand gerechnet hat

not-started =
    .title = Inkling konnte nicht starten
    .remedy = Starte es noch einmal; wenn das nicht hilft, installiere es neu.
unexpected =
    .title = In Inkling ist etwas schiefgegangen
    .remedy = Speichere deine Gewichte und starte Inkling neu. Mehr sagt das Protokoll:

## Benachrichtigungen

finished = Das Training ist fertig
finished-after =
    { $epochs ->
        [one] { $epochs } Epoche ist durchlaufen.
       *[other] { $epochs } Epochen sind durchlaufen.
    }
finished-with =
    { $epochs ->
        [one] Nach { $epochs } Epoche werden { $percent } % der Validierungsziffern richtig gelesen.
       *[other] Nach { $epochs } Epochen werden { $percent } % der Validierungsziffern richtig gelesen.
    }
ended-with-error = Das Training endete mit einem Fehler

## Anstelle einer Seite, die nicht gezeigt werden kann

page-missing =
    .message = Ein Teil von Inkling fehlt.
    .remedy = Die Seite konnte nicht gelesen werden. Lade sie neu. Wenn das nicht hilft, installiere Inkling noch einmal.
page-not-loaded =
    .message = Die Seite von Inkling konnte nicht geladen werden.
    .remedy = Lade sie neu. Wenn das nicht hilft, installiere Inkling noch einmal.
page-not-started =
    .message = Die Seite von Inkling ist nicht gestartet.
    .remedy = Lade sie neu. Wenn das nicht hilft, installiere Inkling noch einmal.
    .detail = Die Seite wurde geladen, und keines ihrer Skripte antwortete.
page-unconnected =
    .message = Die Seite von Inkling hat keine Verbindung zur App.
    .remedy = Lade sie neu. Wenn das nicht hilft, installiere Inkling noch einmal.
page-crashed =
    .message = Die Seite von Inkling endet immer wieder von selbst.
    .remedy = Lade sie neu. Das Training geht währenddessen weiter, und die Seite findet es wieder.
page-log = Mehr sagt das Protokoll:
page-reload = Neu laden

## Dateien

kind-inkling = Inkling-Netz
kind-npz = NumPy-Archiv
kind-html = Webseite
kind-weights = Gewichte
kind-all = Alle Dateien
save-weights = Gewichte speichern
save-as = Speichern
open-weights = Gewichte öffnen
not-a-file =
    .message = „{ $file }“ ist keine Datei.
    .remedy = Wähle eine Datei, die Inkling gespeichert hat.
file-gone =
    .message = „{ $file }“ ist nicht mehr da.
    .remedy = Vielleicht wurde die Datei verschoben oder umbenannt; öffne sie dort, wo sie jetzt ist.
file-not-read =
    .message = „{ $file }“ konnte nicht gelesen werden.
    .remedy = Das System sagt: { $detail }
file-not-written =
    .message = „{ $file }“ konnte nicht geschrieben werden.
    .remedy = Dort wurde nichts geändert; speichere an einem anderen Ort. Das System sagt: { $detail }
engine-away =
    .message = Die Engine ist nicht da.
    .remedy = Warte einen Moment und versuch es noch einmal.
