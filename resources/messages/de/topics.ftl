cost = Was sagen die Kosten?
learning-rate = Was ist die Lernrate?
neuron = Was tut ein Neuron?
accuracy = Was bringen mehr Daten?
start = Was ist ein zufälliger Anfang?
hint = { $question } Eine Lektion zeigt es, an einer Kopie deines Netzes. Was du hier tust, wartet auf dich.
