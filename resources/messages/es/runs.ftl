title = Ejecuciones
title-compared = Ejecuciones comparadas
undo = Deshacer

## La lista

find = Buscar ejecuciones
find-hint = Busca ejecuciones por su nombre, etiquetas, notas, estado o ajustes, como «adam» o «784-32-10».
find-placeholder = Nombre, etiqueta o ajuste, como adam
find-words = ejecución { $run }
found =
    { $count ->
        [one] { $shown } de { $count } ejecución
       *[other] { $shown } de { $count } ejecuciones
    }
chosen = { $runs }, { $chosen } elegidas
choose-none = No elegir ninguna
choose-none-hint = No elegir ninguna: quita todas las marcas.
delete = Borrar
delete-chosen-hint = Borra las ejecuciones elegidas. Se puede deshacer.
delete-hint = Borra esta ejecución. Se puede deshacer.
compare = Comparar
compare-count = Comparar { $count }
compare-hint = Compara las ejecuciones elegidas: sus curvas en una imagen, y en qué difieren sus ajustes.
looking = Buscando…
none-yet = Aún no hay ejecuciones. Entrena una red, y sus ajustes, curvas y pesos se conservan aquí.
to-workbench = Al taller
none-found = Ninguna ejecución tiene todas estas palabras.
kept-in = Se conservan en { $file }
kept-until-end = Se conservan hasta que Inkling termine.
name-hint = Muestra los detalles de esta ejecución. F2 le cambia el nombre.
all = Todas las ejecuciones
choose-all = Elegir todas las de la lista
choose = Elegir la ejecución { $run }
name-of = Nombre de la ejecución { $run }
column-number = N.º
column-name = Nombre
column-status = Estado
column-when = Comienzo
column-network = Red
column-data = Datos
column-accuracy = Mejor exactitud
column-cost = Coste más bajo
column-epochs = Épocas
column-seed = Semilla
column-tags = Etiquetas
status-training = entrenando
status-paused = en pausa
status-stopped = terminada
status-finished = completa
status-interrupted = interrumpida

## Los detalles de una

run = Ejecución { $run }
details-close = Cerrar los detalles
details-close-hint = Cierra los detalles de esta ejecución.
epochs-count =
    { $count ->
        [one] { $count } época
       *[other] { $count } épocas
    }
resume = Continuar
resume-hint = Continuar: sigue donde se interrumpió esta ejecución, bit a bit como si nada hubiera pasado.
open = Abrir
open-hint = Abrir: recupera la red de esta ejecución como estaba al final, con sus ajustes y curvas.
tags = Etiquetas
tags-hint = Etiquetas: palabras con las que se vuelven a encontrar las ejecuciones, separadas por comas.
tags-placeholder = lección 2, adam
notes = Notas
notes-hint = Notas: qué esperabas de esta ejecución y qué salió de ella.
checkpoints = Puntos de control
checkpoints-none = Ninguno se puede abrir.
checkpoint =
    { $updates ->
        [one] Tras { $updates } actualización
       *[other] Tras { $updates } actualizaciones
    }
checkpoint-best = mejor
checkpoint-score = { $accuracy } · coste { $cost } · { $saved }
checkpoint-open = Abrir este
checkpoint-open-spoken =
    { $updates ->
        [one] Abrir este: tras { $updates } actualización
       *[other] Abrir este: tras { $updates } actualizaciones
    }
checkpoint-open-hint = Abrir este: entrenar desde aquí será una ejecución nueva, y esta queda como está.
settings = Ajustes
versions = Inkling { $app } · Node { $node } · núcleos de cálculo: { $kernels }

## La comparación

back-hint = Volver a la lista de todas las ejecuciones; la selección se conserva.
csv-hint = Guarda todos los puntos de estas curvas como CSV para una hoja de cálculo: tal como se registraron, sin suavizar.
training = Entrenamiento
training-hint = Entrenamiento: el coste y la exactitud de los lotes de los que aprende la red. Líneas finas junto a las de validación.
validation = Validación
validation-hint = Validación: dígitos con los que nunca se entrena, así que estas curvas muestran lo que se aprendió de verdad.
smoothing = Suavizado
smoothing-hint = Suavizado: curvas de entrenamiento como una media que olvida a lo largo de tantas actualizaciones; las líneas pálidas de detrás muestran lo que oculta.
smoothing-none = ninguno
smoothing-spoken = a lo largo de { $updates } actualizaciones
over = Según
over-hint = Según: lo que va hacia la derecha. Las ejecuciones con distintos tamaños de lote se comparan mejor según épocas o segundos. Los segundos se reparten por igual entre las actualizaciones de una ejecución.
over-updates = actualizaciones
over-epochs = épocas
over-seconds = segundos
log-x = x log
log-x-hint = x logarítmica: cada diez veces más ocupa el mismo espacio, así el comienzo se ve más grande.
log-y = y log
log-y-hint = y logarítmica: cada diez veces más ocupa el mismo espacio, así se distinguen los costes pequeños. La exactitud pasa a ser la parte mal leída.
legend = ◆ lo mejor de una ejecución { "\u00A0" } ▲ su tasa de aprendizaje se cambió a mano { "\u00A0" } Los números al final de las curvas son los de las ejecuciones.

## Los gráficos de la comparación

measure-cost = Coste
measure-accuracy = Exactitud
measure-wrong = Mal leídos
axis-cost = coste
axis-accuracy = exactitud
axis-wrong = mal leídos
axis-updates = actualizaciones de los pesos
axis-epochs = épocas
axis-seconds = segundos de entrenamiento
axis-thousands = { $count }k
chart = { $title } de las ejecuciones comparadas; sus mejores valores están en la tabla
save-cost = Guardar el coste como { $format }
save-accuracy = Guardar la exactitud como { $format }
save-wrong = Guardar los mal leídos como { $format }
save-svg-hint = Guarda esta imagen como SVG: nítida a cualquier tamaño, para diapositivas y artículos.
save-png-hint = Guarda esta imagen como PNG: una imagen de puntos, para todo lo demás.
line-training = { $title }, entrenamiento
line-validation = { $title }, validación
mark-best = lo mejor de la ejecución { $run }
mark-rate = η de la ejecución { $run }: { $before } → { $after }
after-updates =
    { $count ->
        [one] tras { $count } actualización
       *[other] tras { $count } actualizaciones
    }
place-epochs = tras { $count } épocas
place-seconds = tras { $count } segundos

## En una imagen guardada

caption =
    { $axis ->
        [updates] { $title } según las actualizaciones de los pesos
        [epochs] { $title } según las épocas
       *[seconds] { $title } según los segundos de entrenamiento
    }
caption-training = { $title } (entrenamiento): { $name }
caption-validation = { $title } (validación): { $name }
caption-mean = media ± desv. estándar de { $count } semillas

## La tabla de la comparación

differences = Diferencias y resultados
runs = Ejecuciones { $numbers }
in-charts = { $title } en los gráficos
in-charts-hint = Oculta las curvas de esta ejecución, o las vuelve a mostrar.
seeds-of = { $count } semillas de «{ $name }»
baseline = { $title } como referencia
baseline-hint = Referencia: su curva se dibuja gruesa y gris, y de las demás se da la diferencia con ella.
apart = { $title }: cada semilla por separado
together = { $title } junto con sus repeticiones
apart-hint = Cada semilla por separado, o todas como su media con una banda de una desviación estándar.
leave-out = Dejar fuera: { $title }
leave-out-hint = Lo deja fuera de la comparación.
best-spoken = , el mejor
settings-same = los mismos en todas
best-accuracy =
    .title = Mejor exactitud de validación
    .help = La mayor parte de dígitos de validación bien leídos en cualquier momento de la ejecución, no solo al final.
lowest-cost =
    .title = Coste de validación más bajo
    .help = El coste de validación más bajo en cualquier momento de la ejecución. Los costes de funciones de coste distintas no se pueden comparar.
last-accuracy =
    .title = Última exactitud de validación
    .help = Con lo que acabó la ejecución. Muy por debajo de la mejor, ha empezado a memorizar los dígitos de entrenamiento.
time =
    .title = Tiempo de entrenamiento
    .help = En este ordenador, con todo lo demás que estaba haciendo.
updates =
    .title = Actualizaciones de los pesos
    .help = Pasos del optimizador en esta ejecución, cada uno tras un lote.
parameters =
    .title = Pesos y sesgos
    .help = Cuántos números ha aprendido la red.
points = { $difference } puntos
after-epochs =
    { $count ->
        [one] tras { $count } época
       *[other] tras { $count } épocas
    }
epochs-in-all =
    { $count ->
        [one] { $count } época en total
       *[other] { $count } épocas en total
    }
mean-over = media ± DE de { $count } semillas
other-digits = de dígitos distintos
other-costs = de funciones de coste distintas
