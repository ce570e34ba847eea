title = Das war eine …
hint = Sag, was du gezeichnet hast, ob richtig gelesen oder nicht: Die Zeichnung wird behalten, und das Netz kann daraus lernen. Tasten: 0 bis 9.
samples =
    { $count ->
        [one] Meine Handschrift: { $count } Beispiel
       *[other] Meine Handschrift: { $count } Beispiele
    }
undo = Rückgängig
undo-label = Rückgängig: die { $digit } nicht behalten
undo-hint = Die Zeichnung doch nicht behalten.

## Was zuletzt getan wurde

kept = Als { $digit } behalten.
kept-now = Jetzt als { $digit } behalten.
not-kept = Nicht behalten.
deleted =
    { $count ->
        [one] { $count } Beispiel gelöscht.
       *[other] { $count } Beispiele gelöscht.
    }
brought-back = Zurückgebracht.
relabelled =
    { $count ->
        [one] { $count } Beispiel ist jetzt { $digit }.
       *[other] { $count } Beispiele sind jetzt die Ziffer { $figure }.
    }
as-before = Wie vorher.
imported =
    { $known ->
        [0]
            { $count ->
                [one] { $count } Beispiel hinzugefügt.
               *[other] { $count } Beispiele hinzugefügt.
            }
        [one]
            { $count ->
                [one] { $count } Beispiel hinzugefügt; { $known } war schon da.
               *[other] { $count } Beispiele hinzugefügt; { $known } war schon da.
            }
       *[other]
            { $count ->
                [one] { $count } Beispiel hinzugefügt; { $known } waren schon da.
               *[other] { $count } Beispiele hinzugefügt; { $known } waren schon da.
            }
    }
learned = Das Netz hat aus deinen Beispielen gelernt.
undo-learning = das Netz von vor dem Lernen zurückbringen
learning-cancelled = Abgebrochen: Das Netz ist, wie es war.
learning-undone = Das vorherige Netz ist wieder da.
files-too-large =
    .message = Das ist größer als jeder Export von Inkling.
    .remedy = Wähle ein kleineres Archiv.
