close-hint = Cerrar: volver a la red. Tecla: Escape.

## Ajustes

settings = Ajustes
settings-locked = Ahora puedes cambiar la tasa de aprendizaje; termina la ejecución para cambiar lo demás.
layers-hint = Hasta { $layers } capas ocultas de { $neurons } neuronas: añádelas, cambia su tamaño y quítalas en la imagen de la red.
switch = { $setting }, activado o desactivado
off = desactivado
seed-other = Otra semilla
seed-other-hint = Otra semilla: otros pesos aleatorios para empezar. ¿Cambia mucho el resultado?

## El mismo entrenamiento con otras semillas

repeat-count = Redes
repeat-count-hint = Redes: cuántas entrena «Repetir» una tras otra, cada una desde su propia semilla. De 2 a { $most }.
repeat-count-spoken = Redes que entrenar
repeat = Repetir con { $count } semillas
repeat-unclear = Repetir con … semillas
repeat-hint = Repetir: ¿es un ajuste mejor que otro, o fue suerte? Entrena tantas redes con semillas contadas a partir de esta; «Ejecuciones» muestra su media.
repeat-out-of-range = Elige un número entero de 2 a { $most }.

## Puntos de partida

presets = Puntos de partida
preset-share = En una ejecución pequeña: { $share } bien
