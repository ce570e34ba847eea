## Mientras entrena

too-few-to-keep-aside = Hay muy pocos dígitos para reservar alguno: los resultados de validación son los de los dígitos de entrenamiento.
epoch-line = Época { $epoch } de { $epochs }: coste { $cost }, exactitud { $accuracy }; validación: coste { $validationCost }, exactitud { $validationAccuracy }; { $duration }
bar-line = Época { $epoch }/{ $epochs } { $bar } faltan { $left }, coste { $cost }, exactitud { $accuracy }, validación { $validation }
saving-first = Se guarda lo aprendido; otra vez y se termina sin guardarlo.

## Al final

trained =
    { $all ->
        [one] Entrenada { $done } de { $all } época en { $duration }.
       *[other] Entrenadas { $done } de { $all } épocas en { $duration }.
    }
trained-scored =
    { $all ->
        [one] Entrenada { $done } de { $all } época en { $duration }: coste de validación { $cost }, exactitud { $accuracy }.
       *[other] Entrenadas { $done } de { $all } épocas en { $duration }: coste de validación { $cost }, exactitud { $accuracy }.
    }
stopped-early = Terminada antes de tiempo, tras { $updates } actualizaciones. Se conservan los pesos tras { $best }, coste de validación { $cost }.
saved = Guardada en { $file }.
recorded = Registrada como ejecución { $run }.
not-saved = No se ha guardado; da --out ARCHIVO para conservar la red.
not-recorded = No se ha podido registrar la red de esta ejecución.
kept-elsewhere = En su lugar, la red está en { $place }.
stopped = Terminada por { $signal }.
stopped-saved = Terminada por { $signal }; la red hasta ahora está en { $file }.
to-go-on = Para continuar: { $command }
stopped-to-go-on = Terminada por { $signal }. Para continuar: { $command }
last-good-weights = Los últimos pesos buenos, tras { $updates } actualizaciones, están en { $file }.
diverged =
    .message = { $what }
    .remedy = Prueba { $options }.
diverged-resumed =
    .message = { $what }
    .remedy = Elige una tasa de aprendizaje menor; { $rate } es un buen comienzo.
resumed = Ejecución { $run }: { $epochs } épocas en { $duration }, coste de validación { $cost }, exactitud { $accuracy }.
