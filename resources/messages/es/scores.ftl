## Los datos de prueba

title = Evaluación con los datos de prueba
result = <strong>{ $correct } de { $count }</strong> bien: exactitud <strong>{ $accuracy }</strong>, coste medio <strong>{ $cost }</strong>.
times =
    { $times ->
        [1] Evaluada una vez en esta ejecución.
       *[other] Evaluada { $times } veces en esta ejecución.
    }
choose = Elige un número para ver los dígitos que hay detrás.

## La matriz de confusión

matrix-axes = Filas: lo que es. Columnas: lo que dice la red.
matrix-most =
    { $times ->
        [one] La confusión más frecuente: { $truth } leído como { $answer }, { $times } vez.
       *[other] La confusión más frecuente: { $truth } leído como { $answer }, { $times } veces.
    }
cell = { $truth } leído como { $answer }: mostrar los { $count }
cell-hint = Muestra los dígitos que son { $truth } y que la red lee como { $answer }.

## Los dígitos detrás de una celda

gallery-right = { $truth }, bien leído
gallery-wrong = { $truth }, leído como { $answer }
gallery-all =
    { $count ->
        [one] { $count } dígito. Debajo de cada uno: la salida de { $answer }.
       *[other] { $count } dígitos. Debajo de cada uno: la salida de { $answer }.
    }
gallery-some =
    { $count ->
        [one] { $count } dígito, de ellos los { $shown } más seguros. Debajo de cada uno: la salida de { $answer }.
       *[other] { $count } dígitos, de ellos los { $shown } más seguros. Debajo de cada uno: la salida de { $answer }.
    }
exhibit = { $truth }, leído como { $answer }, salida { $output }: ponerlo en el lienzo
exhibit-hint = Pone este dígito en el lienzo y muestra por qué la red responde así.

## Imágenes propias

own-title = Imágenes propias
own-result = <strong>{ $correct } de { $count }</strong> bien: exactitud <strong>{ $accuracy }</strong>.
own-result-none = <strong>{ $correct } de { $count }</strong> bien.
own-wrong = Mal leídas
own-unread = No leídas
own-wrong-line = { $name }: { $label } leído como { $digit }
own-more = y { $count } más
