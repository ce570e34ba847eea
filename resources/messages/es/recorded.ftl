unnamed = Ejecución { $run }: { $layers }, { $optimiser } { $rate }
runs-count =
    { $count ->
        [one] { $count } ejecución
       *[other] { $count } ejecuciones
    }
deleted = «{ $name }» se ha borrado.
deleted-count =
    { $count ->
        [one] { $count } ejecución borrada.
       *[other] { $count } ejecuciones borradas.
    }
restored =
    { $count ->
        [one] Ha vuelto.
       *[other] Han vuelto.
    }
parent =
    { $updates ->
        [one] continúa la ejecución { $run } tras { $updates } actualización
       *[other] continúa la ejecución { $run } tras { $updates } actualizaciones
    }
parent-named =
    { $updates ->
        [one] continúa { $name } tras { $updates } actualización
       *[other] continúa { $name } tras { $updates } actualizaciones
    }
parent-deleted =
    { $updates ->
        [one] continúa una ejecución borrada tras { $updates } actualización
       *[other] continúa una ejecución borrada tras { $updates } actualizaciones
    }

## Ejecuciones cuyo programa acabó antes que ellas

interrupted =
    { $epochs ->
        [one] Tu ejecución { $run } se interrumpió tras { $epochs } época.
       *[other] Tu ejecución { $run } se interrumpió tras { $epochs } épocas.
    }
interrupted-sweep = Tu entrenamiento de { $count } redes se interrumpió tras { $finished } de ellas.
interrupted-remedy = Puede continuar como si nada hubiera pasado.
resume = Continuar
