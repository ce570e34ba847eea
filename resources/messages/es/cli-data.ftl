## Encabezados de columnas

head-name = Nombre
head-training = Entrenamiento
head-validation = Validación
head-test = Prueba
head-title = Título
head-digit = Dígito
head-training-of = { $name }, entrenamiento
head-validation-of = validación
row-all = todos

## Frases

epoch-takes = Una época toma { $count } dígitos.
added = { $name } añadido: { $training } dígitos para entrenar, { $validation } para validar.
added-but = { $name } añadido: { $training } dígitos para entrenar, { $validation } para validar, { $left } descartados.
train-on-them = Para entrenar con ellos: inkling train --data { $name }, o --data mnist,{ $name }.
removed = { $name } quitado. Las ejecuciones que se entrenaron con él se pueden mirar, pero no continuar.
images-read = { $done } de { $all } imágenes leídas
left-out = { $count } descartados: { $reason } ({ $examples }).
left-out-others = { $count } descartados: { $reason } ({ $examples } y otros).
must-be-set-name = El nombre debe ser de letras minúsculas, cifras y guiones, 40 como mucho, y empezar por una letra.
must-be-classes = Las clases deben ser diez nombres separados por comas.
name-taken =
    .message = Ya hay un conjunto de datos «{ $name }».
    .remedy = Elige otro nombre, o quita uno que hayas añadido: inkling data remove { $name }.
