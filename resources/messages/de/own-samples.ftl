moved =
    .message = Die Datei deiner Beispiele, { $file }, wurde verschoben oder gelöscht, während Inkling sie verwendete.
    .remedy = Sie ist mit allen Beispielen neu geschrieben. Um Beispiele loszuwerden, entferne sie in Inkling.
replaced =
    .message = Die Datei deiner Beispiele, { $file }, wurde durch eine ältere ersetzt, während Inkling sie verwendete.
    .remedy = Die ältere wird jetzt verwendet; die Beispiele, wie sie vorher waren, sind in { $place }.
foreign =
    .message = Die Datei { $file } ist keine Datei mit Beispielen: Ein anderes Programm hat sie geschrieben.
    .remedy = Sie bleibt, wie sie ist, und es werden keine Beispiele aufbewahrt. Verschiebe sie, oder gib einen anderen Namen an.
newer =
    .message = Die Datei deiner Beispiele, { $file }, wurde von einem neueren Inkling geschrieben.
    .remedy = Installiere das neueste Inkling von dort, woher du dieses hast, oder verschiebe die Datei, um eine neue zu beginnen.
set-aside =
    .message =
        { $why ->
            [empty] Die Datei { $file } ist leer.
            [short] Die Datei { $file } ist abgeschnitten.
            [version] Die Datei { $file } sagt, sie sei von Version { $version }.
            [length] Die Datei { $file } ist nicht so lang, wie sie sagt.
            [checksum] Die Datei { $file } ist beschädigt: Ihre Prüfsumme stimmt nicht.
           *[content] Die Datei { $file } enthält Beispiele, die es nicht geben kann.
        }
    .remedy = Sie ist als { $place } aufbewahrt; wenn du eine Sicherung oder einen Export hast, importiere sie.
no-file =
    .message =
        { $what ->
            [folder] { $file } ist keine Datei mit Beispielen, sondern ein Ordner.
           *[device] { $file } ist keine Datei mit Beispielen, sondern eine Pipe oder ein Gerät.
        }
    .remedy = Es bleibt, wie es ist, und es werden keine Beispiele aufbewahrt. Verschiebe es, oder gib einen anderen Namen an.
unwritten =
    .message = Deine Beispiele konnten nicht nach { $file } geschrieben werden.
    .remedy = Dort wurde nichts geändert. Sieh nach, ob Platz auf der Festplatte ist und in den Ordner geschrieben werden darf. Das System sagt: { $system }
not-set-aside =
    .message = Die Datei deiner Beispiele, { $file }, ist beschädigt und konnte nicht zur Seite gelegt werden.
    .remedy = Verschiebe sie von Hand. Das System sagt: { $system }
unreadable =
    .message = Die Datei deiner Beispiele, { $file }, kann nicht gelesen werden.
    .remedy = Sieh nach, ob es eine Datei ist, die du lesen darfst. Das System sagt: { $system }
too-many =
    .message = Das wären mehr als { $most } Beispiele.
    .remedy = Exportiere sie und lösche zuerst einige.
archive-too-large =
    .message = „{ $file }“ ist größer als jeder Export von Inkling.
    .remedy = Wähle ein kleineres Archiv.
nothing-to-learn =
    .message = Es gibt keine Beispiele, aus denen gelernt werden könnte.
    .remedy = Zeichne eine Ziffer, und sag mit einer Taste von 0 bis 9, welche es ist.
random-weights =
    .message = Die Gewichte des Netzes sind zufällig: Es gibt noch nichts, was deine Beispiele verbessern könnten.
    .remedy = Trainiere zuerst das Netz, oder öffne ein trainiertes.
nothing-learned =
    .message = Es gibt kein Lernen, das zurückgenommen werden kann: Das verwendete Netz wurde seither trainiert oder ersetzt.
    .remedy = Öffne Gewichte, die du gespeichert hast, oder lerne noch einmal aus deinen Beispielen.
diverged =
    .message = Das Lernen aus deinen Beispielen ist divergiert: Die Gewichte sind keine Zahlen mehr.
    .remedy = Das Netz ist, wie es vorher war. Trainiere es neu, und lerne dann noch einmal.
