## evaluate

score =
    { $split ->
        [test] { $data }, dígitos de prueba: { $correct } de { $count } bien, { $accuracy }.
        [validation] { $data }, dígitos de validación: { $correct } de { $count } bien, { $accuracy }.
       *[training] { $data }, dígitos de entrenamiento: { $correct } de { $count } bien, { $accuracy }.
    }
mean-cost = Coste medio { $cost }.
score-own = { $path }: { $correct } de { $count } bien, { $accuracy }.
doubted = { $count } dudosos, de ellos { $wrong } mal.
not-counted = { $count } no se han podido leer y no cuentan.
confusion-digits = Cuántas veces cada dígito (fila) se tomó por cada dígito (columna):
confusion-classes = Cuántas veces cada clase (fila) se tomó por cada clase (columna):
one-answer = Responde «{ $name }» a { $share } de ellos, muestren lo que muestren: no ha aprendido a distinguirlos. Entrénala otra vez con otros ajustes; «inkling train» dice qué falla.

## predict

answer = { $image }: { $answer }
answer-of = { $image }, { $number } de { $count }: { $answer }
answer-share = { $name } ({ $share })
answer-unsure = no es seguro: { $names }
answer-or = { $one } o { $other }
answer-unlike-digit = no parece un dígito; lo más cercano, { $nearest }
answer-unlike-class = no se parece a nada que conozca; lo más cercano, { $nearest }
answer-empty = ningún trazo, solo papel o un punto
