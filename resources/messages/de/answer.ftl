unsure = Nicht sicher: { $first } oder { $second }.
unsure-shares = { $first }: { $firstShare }, { $second }: { $secondShare }.
unsure-near = Zwei Ausgaben sind fast gleich groß.
empty = Zeichne eine Ziffer.
empty-why = Ein Punkt ist noch kein Strich.
unlike = Das sieht nicht wie eine Ziffer aus.
unlike-named = Das sieht wie keines der zehn aus.
unlike-weak = Keine Ausgabe hat eine hohe Aktivierung.
unlike-nearest = Keiner Ziffer ähnlich genug. Am nächsten kommt eine { $digit }.
unlike-nearest-named = Keiner Ziffer ähnlich genug. Am nächsten kommt: { $name }.
read = Ich lese { $digit }.
read-named = Ich halte es für: { $name }.

## Was das Zeigen auf die Antwort erklärt

explain-empty = Das Netz würde auch auf leeres Papier antworten. Inkling sucht zuerst nach einem Strich.
explain-unsure = Wahrscheinlichkeiten sind Softmax von z / T; mit T = { $temperature } treffen sie auf Validierungsziffern zu. Die beste ist hier zu niedrig.
explain-unlike = Das Netz antwortet immer, auf alles. Deshalb werden die Striche mit denen von Ziffern verglichen, aus denen es gelernt hat; 99 von 100 echten Ziffern kommen einer davon näher.
explain-digit = Argmax: die Ausgabe mit der größten Aktivierung. Sicher genug und nah genug an Ziffern, aus denen es gelernt hat, um ohne Zweifel gesagt zu werden.
explain-unjudged = Die Antwort ist das Ausgabeneuron mit der größten Aktivierung: Argmax. Das Netz antwortet immer, auch wenn es nur rät.
