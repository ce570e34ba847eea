look-back = Mirar atrás
slider = Momento de la ejecución
slider-hint = Mira atrás: la red tal como era antes en la ejecución. Arrastra y suelta para volver; haz clic o usa las flechas para quedarte. El entrenamiento sigue como está.
now = ahora
now-hint = Ahora. Arrastra para mirar atrás.
back = Ahora
before-first = antes de la primera actualización
after-updates =
    { $count ->
        [one] tras { $count } actualización, época { $epoch }
       *[other] tras { $count } actualizaciones, época { $epoch }
    }
score-short = { $share } <digits>de { $count } dígitos de validación</digits> bien
score = { $share } de { $count } dígitos de validación bien leídos
most-confused =
    { $times ->
        [one] lo más frecuente, { $truth } leído como { $answer }, { $times } vez
       *[other] lo más frecuente, { $truth } leído como { $answer }, { $times } veces
    }
matrix = Matriz de confusión: { $score }.
matrix-confused = Matriz de confusión: { $score }, { $confused }.
matrix-axes = fila: dígito, columna: respuesta
