### Was an einer Lektionsdatei oder an der Reihenfolge eines Kurses nicht stimmt: in der Vorschau, in einem Kurs, und wie `inkling lesson check` es
### sagt. Wörter in „ “ oder hinter = werden in Lektionsdateien jeder Sprache so geschrieben.

quoted = „{ $text }“

## Die Datei als Ganzes

bad-lesson =
    .message =
        { $more ->
            [0] { $file }, Zeile { $line }: { $problem }
            [1] { $file }, Zeile { $line }: { $problem } Es gibt noch 1 weiteren Fehler.
           *[other] { $file }, Zeile { $line }: { $problem } Es gibt noch { $more } weitere Fehler.
        }
    .remedy = { $remedy }
no-lesson =
    .message = Es ist keine Lektion darin.
    .remedy = Wähle eine andere Datei.
too-many-characters =
    .message = Die Datei hat { $count } Zeichen, zu viele für eine Lektion.
    .remedy = Mach mehrere Lektionen daraus, jede mit höchstens { $most }.
too-long =
    .message = Die Datei ist zu lang für eine Lektion.
    .remedy = Mach mehrere Lektionen daraus, jede mit höchstens { $most } Zeichen.
too-many-tags =
    .message = In einem Absatz sind zu viele Tags.
    .remedy = Nimm höchstens { $most }, und leere Zeilen zwischen Absätzen.
no-front =
    .message = Die Datei beginnt nicht mit ihrem Kopf.
    .remedy = Beginne sie mit einer Zeile aus drei Strichen, dann id, title und so weiter, und wieder drei Striche.
front-unreadable =
    .message = Der Kopf ist nicht lesbar: { $detail }.
    .remedy = Schreib je Zeile einmal „Name: Wert“.
formula-open =
    .message = Eine Formel beginnt mit einem Dollarzeichen und endet nicht auf ihrer Zeile.
    .remedy = Beende sie mit demselben Zeichen; schreib Formeln auf eine Zeile.
no-cards =
    .message = Die Lektion hat keine Karten.
    .remedy = Beginne mit {"{% predict … %}"}.

## Der Kopf, zwischen den beiden Zeilen aus drei Strichen

front-foreign =
    .message = Im Kopf steht „{ $name }“, was Lektionen nicht haben.
    .remedy = Nimm { $names }.
front-missing =
    .message = Im Kopf fehlt „{ $name }“.
    .remedy = Füg eine Zeile „{ $name }: …“ hinzu.
id-unfit =
    .message = Die id der Lektion kann nicht Teil einer Adresse sein.
    .remedy = Nimm Kleinbuchstaben, Ziffern und Bindestriche.
id-preview =
    .message = Lektionen in der Vorschau heißen „preview“.
    .remedy = Gib der Lektion eine andere id.
id-answers =
    .message = Die Antworten einer Klasse liegen unter „answers“.
    .remedy = Gib der Lektion eine andere id.
no-experiment =
    .message = Es gibt kein Experiment „{ $name }“.
    .remedy = Nimm eines von { $names }.
no-minutes =
    .message = Es fehlt, wie lange die Lektion dauert.
    .remedy = Füg eine Zeile „minutes: 8“ hinzu.
no-network =
    .message = Es ist nicht klar, um welches Netz es in der Lektion geht.
    .remedy = Schreib „network: own“ oder „network: trained“.

## Tags und was in ihnen steht

in-no-card =
    .message = Das steht in keiner Karte.
    .remedy = Setz es in eines von { $names }.
tag-misplaced =
    .message = Das Tag „{ $name }“ gehört nicht hierher.
    .remedy = { node-refused.remedy }
node-refused =
    .message = Eine Karte kann das nicht enthalten ({ $kind }).
    .remedy = Nimm Absätze, fetten und kursiven Text, Formeln und die Tags aus docs/lessons.md.
tag-undefined =
    .message = Unbekanntes Tag: „{ $name }“.
    .remedy = Nimm eines von { $names }.
attribute-missing =
    .message = Es fehlt das Attribut „{ $name }“.
    .remedy = Füg es hinzu.
attribute-undefined =
    .message = Unbekanntes Attribut: „{ $name }“.
    .remedy = Nimm es weg.
attribute-value-invalid =
    .message = { $detail }
    .remedy = Nimm einen der Werte, die docs/lessons.md nennt.
tag-open =
    .message = „{ $name }“ wird nicht geschlossen.
    .remedy = Schließ es, wie in {"{% /predict %}"}.
invalid =
    .message = { $detail }
    .remedy = Schreib es, wie docs/lessons.md es hat.
fact-of-other =
    .message = Das Experiment der Lektion ist nicht „{ $name }“.
    .remedy = { no-fact.remedy }
no-fact =
    .message = Das ist kein Fakt des Experiments.
    .remedy = Nenn ihn als ${ $experiment }.… .
option-without-id =
    .message = Eine Option hat keine id.
    .remedy = Schreib sie hinter die Option: {"{% #rise %}"}.

## Karten

options-unasked =
    .message = Optionen haben nur eine Auswahl und eine Reihenfolge.
    .remedy = Schreib kind="choice" oder kind="order", oder statt der Liste einen Absatz.
no-options =
    .message = Es gibt nichts auszuwählen.
    .remedy = Füg eine Liste mit zwei oder mehr Optionen hinzu, jede mit ihrer id.
no-range =
    .message = Es fehlt, zwischen welchen Zahlen vorhergesagt wird.
    .remedy = Gib least und greatest an.
no-bins =
    .message = Es fehlt, wie viele Punkte auf welche Achse kommen.
    .remedy = Gib dots (1 bis 50), bins (2 bis 20) und mit width die Breite eines Abschnitts an.
answer-written =
    .message = Die richtige Antwort steht in der Datei.
    .remedy = Nenn einen Fakt des Experiments, damit es die Antwort dieses Netzes ist.
no-nearness =
    .message = Es fehlt, wie genau eine richtige Zahl sein muss.
    .remedy = Schreib within="5%".
card-id-unfit =
    .message = „{ $id }“ kann nicht Teil einer Adresse sein.
    .remedy = Nimm Kleinbuchstaben, Ziffern und Bindestriche.
card-twice =
    .message = Zwei Karten heißen „{ $id }“.
    .remedy = Gib jeder eine eigene id.
no-plot =
    .message = Es gibt kein Bild „{ $name }“.
    .remedy = Nimm eines von { $names }.
no-condition =
    .message = Das Experiment bemerkt „{ $name }“ nicht.
    .remedy = Nimm eines von { $names }.
too-wordy =
    .message = Die Karte hat { $words } Wörter; auf einen Blick lesen lassen sich { $most }.
    .remedy = Kürze sie, oder mach zwei daraus.
no-prediction =
    .message = Keine Karte darüber fragt nach der Vorhersage „{ $id }“.
    .remedy = Nenn die id einer Karte {"{% predict %}"} darüber.
unknown-fact =
    .message = Das Experiment kennt kein „{ $name }“.
    .remedy = Nimm eines von { $names }.
fact-too-early =
    .message = „{ $name }“ ist noch nicht bekannt.
    .remedy = Setz eine Karte {"{%"} do until="{ $condition }" {"%}"} darüber.
never =
    .message = „{ $name }“ ist niemals { $values }.
    .remedy = Nimm eines von { $names }.
no-term =
    .message = Kein Bild zeigt „{ $name }“.
    .remedy = Nimm eines von { $names }.
answer-no-option =
    .message = Die Antwort „{ $answer }“ ist keine Option.
    .remedy = Nimm eine von { $names }.
answer-no-order =
    .message = Die Antwort „{ $answer }“ ist keine Reihenfolge der Optionen.
    .remedy = Nenn jede einmal, mit Kommas dazwischen: { $order }.
outcome-written =
    .message = Was herauskommt, steht in der Datei.
    .remedy = Nenn einen Fakt des Experiments, damit es der dieses Netzes ist.
wrong-unexplained =
    .message = Es fehlt, was verwechselt hat, wer { $names } wählt.
    .remedy = Füg für jedes {"{% wrong value=\"…\" %}"} hinzu.
ordered-already =
    .message = Die Optionen stehen schon in der richtigen Reihenfolge.
    .remedy = Zähl sie in einer anderen auf.
answer-no-digit =
    .message = „{ $answer }“ ist keine Ziffer.
    .remedy = Schreib answer="8", oder nenn einen Fakt.
impossible-answer =
    .message = Keine Antwort kann „{ $value }“ sein.
    .remedy =
        { $kind ->
            [order] Schreib alle ids mit Kommas, oder zwei davon als „one before other“.
            [sketch] Schreib order oder trend, oder nenn einen Fakt.
            [draw] Schreib die Ziffer, die stattdessen gelesen wird.
           *[number] Nenn einen Fakt des Experiments.
        }

## Skizzen, Kurven, die auf Achsen gezeichnet werden

no-axes =
    .message = Es fehlt, auf welchen Achsen gezeichnet wird.
    .remedy = Gib from und to der waagrechten Achse an, least und greatest der senkrechten.
no-axis-names =
    .message = Es fehlt, was an den Achsen liegt.
    .remedy = Gib x und y an, etwa x="Batches" y="Kosten C".
bad-points =
    .message = Eine Kurve kann nicht so viele Punkte haben.
    .remedy = Gib points von { $fewest } bis { $most } an.
bad-lines =
    .message = Es ist nicht klar, welche Kurven gezeichnet werden.
    .remedy = Nenn bis zu { $most }, jede anders: lines=["one", "other"].
start-beside =
    .message = Die Kurven beginnen neben der Achse.
    .remedy = Gib start zwischen least und greatest an.
powers-apart =
    .message = Die Zehnerpotenzen an der Achse liegen zu weit auseinander.
    .remedy = Gib from und to zwischen −30 und 30 an.

## Kurse: ein Ordner mit Lektionen, und die Reihenfolge in der Datei course.md

course = Kurs
several-files =
    { $others ->
        [one] { $first } und eine weitere
       *[other] { $first } und { $others } weitere
    }
lesson-twin =
    .message = Die Lektion heißt „{ $id }“, wie die von { $file }.
    .remedy = Gib einer von beiden eine andere id.
file-missing =
    .message = Im Kurs ist keine Datei „{ $name }“.
    .remedy = Nimm eine von { $files }.
file-twice =
    .message = „{ $name }“ steht zweimal in der Liste.
    .remedy = Nimm einen Eintrag weg.
files-unlisted =
    .message = Nicht in der Liste: { $files }.
    .remedy = Sie kommen zuletzt. Setz sie in die Liste, oder nimm ihre Dateien aus dem Ordner.
course-no-front =
    .message = Die Datei beginnt nicht mit ihrem Kopf.
    .remedy = Beginne sie mit einer Zeile aus drei Strichen, „title: …“, vielleicht „lessons:“ mit einer Liste von Dateien, und wieder drei Striche.
front-refers =
    .message = Der Kopf bezieht sich auf Teile von sich selbst.
    .remedy = Schreib jeden Wert aus.
course-front-foreign =
    .message = Im Kopf steht „{ $name }“, was Kurse nicht haben.
    .remedy = Nimm title, summary, lessons.
course-no-text =
    .message = „{ $name }“ ist kein Text von höchstens 200 Zeichen.
    .remedy = Schreib „{ $name }: …“.
course-no-list =
    .message = „lessons“ ist keine Liste von Dateien.
    .remedy = Schreib „lessons:“, und darunter für jede eine Zeile „- first.en.lesson.md“.
