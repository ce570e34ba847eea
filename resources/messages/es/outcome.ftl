outcome = Resultado
seeking = Buscando ajustes que aprendan…
cure-hint = Los mismos pesos iniciales y el mismo orden de los dígitos: solo cambia lo que se nombra aquí.
back-to-good =
    { $updates ->
        [one] Volver a los pesos tras { $updates } actualización
       *[other] Volver a los pesos tras { $updates } actualizaciones
    }
continues = Continúa con la red entrenada.
fresh-hint = { $title }: empieza de nuevo con los pesos iniciales de esta semilla, para que las ejecuciones se puedan comparar de forma justa.
fresh-same = Entrenar desde el mismo comienzo
fresh-random = Entrenar desde pesos aleatorios
cure-same = Entrenar desde el mismo comienzo con { $change }
cure-random = Entrenar desde pesos aleatorios con { $change }
