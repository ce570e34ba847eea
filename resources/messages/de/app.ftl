## Kopf und Fuß

views = Ansichten
tools = Befehle, Dateien und Seite
theme-hint = Farben: wie das System, hell oder dunkel.
training-status = Training · { $where }
training-status-hint = Zurück zum Lauf, der im Gang ist.
epoch-of = Epoche { $epoch } von { $epochs }
paused-in-epoch = angehalten in Epoche { $epoch } von { $epochs }
help-with-key = { $help } Taste: { $key }.
foot-hint = Zeig auf irgendetwas, oder geh mit der Tabulatortaste hin, um hier zu lesen, was es tut.
leave-present-mode = Präsentation verlassen
address-unknown =
    .message = Diese Adresse führt nirgendwohin: „{ $address }“.
    .remedy = Hier ist stattdessen die Werkbank.
part-not-loaded =
    .message = Ein Teil der Seite konnte nicht geladen werden.
    .remedy = Lade die Seite neu.
engine-silent =
    .message = Die Engine antwortet nicht.
    .remedy = Inkling versucht es noch einmal.

## Die Befehlsliste

palette-field = Einen Befehl finden
palette-placeholder = Was möchtest du tun?
palette-count =
    { $count ->
        [one] { $count } Befehl
       *[other] { $count } Befehle
    }
palette-none = Kein Befehl enthält alle diese Wörter.
palette-on = an

## Die Tastenliste

keys-intro = Klick auf eine Taste, um der Aktion eine andere zu geben.
keys-say-digit = Sagen, was gezeichnet wurde, und es behalten
keys-in-menu = Im Menü
keys-single = Tasten ohne { $mod }
keys-single-hint = Schalte sie aus, wenn sie versehentlich gedrückt werden oder wenn du sprichst, statt zu tippen.
keys-reset-all = Alle Tasten zurücksetzen
keys-reset = Taste zurücksetzen: { $action }
keys-press-new = Drück die neue Taste: { $action }
keys-change = { $action }: { $keys }. Taste ändern
keys-change-off = { $action }: { $keys }, ausgeschaltet. Taste ändern
keys-press = Drück eine Taste …
keys-none = keine
keys-or = { $one } oder { $other }
keys-taken = { $key } ist: { $action }.
keys-fixed = { $key } bleibt: { $action }.
keys-kept = { $key } gehört dem Browser oder dem System.
keys-take = Dort wegnehmen
keys-another = Drück eine andere.
keys-leave = Esc lässt sie, wie sie ist; die Rücktaste nimmt sie weg.
keys-close = Schließen, was offen ist: einen Dialog oder den Blick in ein Neuron
keys-paste = Einen kopierten Startcode öffnen

## Die Wahl der Sprache

language-system = Wie das System ({ $language })
language-intro = Die Seite wird in der gewählten Sprache neu geladen. Das Training geht währenddessen weiter, und deine Zeichnung bleibt.
language-incomplete =
    .message =
        { $missing ->
            [one] Ein Text ist noch nicht übersetzt.
           *[other] { $missing } von { $total } Texten sind noch nicht übersetzt.
        }
    .remedy = Was fehlt, ist auf Englisch.
language-share = zu { $percent }{"\u00A0"}% übersetzt
language-not-loaded =
    .message = Die Texte dieser Sprache konnten nicht geladen werden.
    .remedy = Alles ist auf Englisch. Lade die Seite neu, um es noch einmal zu versuchen.
