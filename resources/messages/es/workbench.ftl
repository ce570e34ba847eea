title = Taller
training = Entrenamiento
drawing = Dibujo
you-draw = Tú dibujas

## Debajo del botón que entrena

preset = <word>Preajuste: </word>{ $preset }
preset-shipped = preentrenado
preset-own = propio
preset-hint = Preajustes: ajustes con los que vale la pena empezar. Los que tienes ahora son tuyos.
settings = Ajustes
settings-hint = Ajustes: la red, cómo se da cada paso, qué la mantiene general, y los datos.
try-rates = Probar varias

## Cómo va la ejecución

run-hint = Una época es una pasada por todos los dígitos de entrenamiento; un lote, los pocos dígitos detrás de un paso.
run-progress = Progreso de la ejecución
ready = Lista para entrenar
ready-shipped = Preentrenada: venía con Inkling
ready-opened = Abierta
ready-pretrained = Preentrenada
run-training = Época { $epoch } de { $epochs }
run-paused = En pausa en la época { $epoch } de { $epochs }
sweep-training = Red { $index } de { $count } · Época { $epoch } de { $epochs }
sweep-paused = Red { $index } de { $count } · En pausa en la época { $epoch } de { $epochs }
run-stopped =
    { $updates ->
        [one] Terminada tras { $updates } actualización
       *[other] Terminada tras { $updates } actualizaciones
    }
run-finished =
    { $epochs ->
        [one] { $epochs } época completa
       *[other] { $epochs } épocas completas
    }
with-samples =
    { $count ->
        [one] { $state } + tu { $count } muestra
       *[other] { $state } + tus { $count } muestras
    }
undo-learning = Deshacer lo aprendido
undo-learning-hint = Vuelve la red de antes de aprender de tus muestras, bit a bit.
time-left = quedan { $duration }
slow-at-first = lento al principio
run-pace = lote { $batch } de { $batches } · { $digits } dígitos por segundo
spoken-training = La ejecución está en marcha
spoken-paused = La ejecución está en pausa
spoken-stopped = La ejecución está terminada
spoken-finished = La ejecución ha acabado: exactitud de validación { $accuracy }

## Cámara lenta: entrenar paso a paso

step = Paso
step-by = de
step-by-spoken = Paso de
unit-example = ejemplo
unit-batch = lote
unit-epoch = época
step-example-hint = Paso de un ejemplo: la red lo lee, y se sabe qué debería haber respondido. Tras el último del lote cambian los pesos.
step-batch-hint = Paso de un lote: el gradiente de sus dígitos juntos y una actualización de todos los pesos.
step-epoch-hint = Paso de una época: cada dígito de entrenamiento una vez.
speed = Ritmo
speed-hint = Ritmo: cuántas actualizaciones hace una ejecución por segundo. Despacio se puede seguir cada una; el resultado es el mismo.
speed-updates = { $count }/s
speed-full = al máximo
step-read = { $place } de { $size }: un { $label }, leído como { $digit }, coste { $cost }
step-effect-digit = Coste de este dígito: { $before } → { $after }
step-effect-digits = Coste de estos dígitos: { $before } → { $after }, { $rightBefore } → { $rightAfter } bien
step-effect-validation = Coste de los dígitos de validación: { $before } → { $after }, { $rightBefore } → { $rightAfter } bien

## El resultado con los datos de prueba

evaluating = Evaluando…
test-right = { $share } bien
test-right-after = { $share } bien tras { $updates }
test-times =
    { $times ->
        [1] evaluada una vez
       *[other] evaluada { $times } veces
    }
own-images = Evaluar imágenes propias
own-images-hint = Imágenes propias: evalúa la red con una carpeta tuya, con las subcarpetas 0 a 9 de imágenes de cualquier tamaño.
own-images-reading = Leyendo imágenes: { $done } de { $count }
