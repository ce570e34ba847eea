## Listas

none-yet = Todavía no hay ejecuciones. Las registran «inkling train» y la aplicación.
head-number = N.º
head-id = Id
head-name = Nombre
head-status = Estado
head-started = Empezada
head-epochs = Épocas
head-lowest-cost = Coste más bajo
head-best-accuracy = Mejor exactitud
status =
    { $status ->
        [training] entrenando
        [paused] en pausa
        [stopped] terminada
        [finished] completa
       *[interrupted] interrumpida
    }

## Una ejecución

fact-number = Número
fact-trained = Entrenada
fact-trained-text = { $duration }, { $epochs } épocas, { $updates } actualizaciones
fact-origin = Comienzo
origin =
    { $kind ->
        [random] aleatorio
        [file] archivo
       *[shipped] venía con Inkling
    }
origin-run = { $run } tras { $updates } actualizaciones
origin-deleted-run = una ejecución borrada tras { $updates } actualizaciones
fact-parameters = Parámetros
fact-lowest-cost-text = { $cost } (exactitud { $accuracy }, época { $epoch })
fact-last = Último
fact-last-text = coste { $cost }, exactitud { $accuracy }
fact-test-scores = Evaluaciones
fact-versions = Versiones
fact-versions-text = Inkling { $app }, Node { $node }, núcleos de cálculo { $kernels }
fact-digits = Dígitos
fact-tags = Etiquetas
fact-notes = Notas
settings = Ajustes
checkpoints = Puntos de control
no-checkpoints = Sin puntos de control.
checkpoint = { $id }: tras { $updates } actualizaciones, coste { $cost }, exactitud { $accuracy }, { $size } kB
checkpoint-best = { $id }: tras { $updates } actualizaciones, coste { $cost }, exactitud { $accuracy }, { $size } kB, el mejor

## Ejecuciones una junto a otra

compare-run = Ejecución { $run }
compare-status = estado
compare-epochs = épocas
compare-lowest-cost = coste más bajo
compare-best-accuracy = mejor exactitud
compare-seconds = segundos

## Ejecuciones que se escriben

ambiguous =
    .message = «{ $typed }» puede ser una de varias ejecuciones: { $runs }.
    .remedy = Da su número, o más de su id.
no-run =
    .message = No hay ninguna ejecución «{ $typed }».
    .remedy = Mira con «inkling runs list» cuáles hay.
not-a-checkpoint =
    .message = «{ $typed }» no es un punto de control.
    .remedy = Da su número, o best.
no-such-checkpoint =
    .message = La ejecución no tiene ese punto de control.
    .remedy = Mira con «inkling runs show» cuáles hay.
run-over =
    .message = La ejecución { $run } ha acabado.
    .remedy = Exporta su red, o ábrela en la aplicación para seguir entrenando como ejecución nueva.

## Lo que se hace con ejecuciones

saved = Guardada en { $file }.
brought-back = Recuperadas: { $ids }.
deleted = Borradas. Durante un día se recuperan con: inkling runs delete --undo { $ids }
all-well =
    { $count ->
        [one] Todo está bien: { $count } ejecución.
       *[other] Todo está bien: { $count } ejecuciones.
    }
