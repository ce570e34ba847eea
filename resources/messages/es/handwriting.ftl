title = Mi letra
none-yet = Aún no hay muestras. Dibuja un dígito y di qué era: pulsa de 0 a 9, o uno de los diez botones debajo del lienzo.
summary =
    { $total ->
        [one] <strong>{ $total }</strong> muestra, <strong>{ $right }</strong> leídas bien por la red en uso.
       *[other] <strong>{ $total }</strong> muestras, <strong>{ $right }</strong> leídas bien por la red en uso.
    }
kept-in = Guardadas en { $file }
kept-until-end = Guardadas hasta que Inkling se cierre.

## Aprender

learn = Aprender de mis muestras
learn-hint = Una copia de la red se entrena con tus muestras, mezcladas con dígitos de entrenamiento para que no olvide nada. Necesita unas mil actualizaciones o más; cuánto tarda, se dice en cuanto se sabe.
learn-no-samples = Dibuja un dígito y pulsa una tecla de 0 a 9 para decir qué es: eso es una muestra.
learn-untrained = Entrena primero la red, o abre una entrenada: sus pesos son aleatorios.
learn-run-under-way = Termina primero la ejecución: solo una cosa a la vez puede entrenar la red.
learning = Aprendiendo…
learning-label = Aprendiendo de mis muestras
time-left = quedan { $duration }
cancel = Cancelar
cancel-hint = Deja de aprender; la red queda como estaba.

## Lo que se ha aprendido

report = Lo que se ha aprendido
report-table = Leídos bien antes y después de aprender
report-right = Leídos bien
report-before = antes
report-after = después
report-points = puntos
report-of = de
report-learned =
    .title = Muestras aprendidas
    .help = Tus muestras con las que se acaba de entrenar la red.
report-held-back =
    .title = Muestras reservadas
    .help = Una de cada cinco de tus muestras no ha participado en el aprendizaje: muestran si se ha aprendido tu letra.
report-validation =
    .title = Dígitos de validación
    .help = Dígitos de otras personas con los que nunca se entrena: muestran si se ha olvidado algo.
report-test =
    .title = Dígitos de prueba
    .help = Los 10.000 dígitos de prueba de MNIST, evaluados antes y después.
report-none-held-back = Con menos de 40 muestras hacen falta todas para aprender, así que no se ha reservado ninguna.
undo-learning = Deshacer lo aprendido
undo-learning-hint = Vuelve la red de antes, bit a bit.
score = Evaluar ambas con los datos de prueba
scoring = Evaluando…
score-hint = Evalúa la red con los 10.000 dígitos de prueba tal como era y tal como es. Cuenta como una mirada a los datos de prueba.

## Las muestras, dígito a dígito

read-wrongly = { $count } mal leídas
sample-right = { $digit }, leído como { $answer }
sample-wrong = { $digit }, leído como { $answer }, mal
sample-hint = Dibujada: { $when }. Elígela para eliminarla o para decir que es otro dígito.
show-all = Mostrar las { $count }
chosen-label = Muestras elegidas
chosen =
    { $count ->
        [one] { $count } elegida
       *[other] { $count } elegidas
    }
why = ¿Por qué?
why-hint = Pone esta muestra en el lienzo y enseña por qué la red responde así.
relabel = Es un
relabel-hint = Di que las muestras elegidas son otro dígito.
delete = Eliminar
delete-hint = Elimina las muestras elegidas. Se puede deshacer.
choose-none = No elegir ninguna
undo = Deshacer
left-out = { $count } sin incluir

## Archivos

export-png = Exportar PNG
export-png-hint = Guarda todas las muestras en un zip con una carpeta de imágenes PNG para cada dígito.
export-idx = Exportar IDX
export-idx-hint = Guarda todas las muestras en un zip con dos archivos IDX, el formato del propio MNIST.
import = Importar
import-hint = Añade muestras de una exportación, o de un zip con las carpetas 0 a 9 de imágenes PNG.

## Qué les pasa a las muestras que no se han añadido

file-in-archive = { $path } en { $archive }
digit-in-file = El dígito { $number } de { $file }
blank = { $file } está en blanco.
not-a-pair = Las imágenes y las etiquetas en IDX van por parejas: elige un archivo de cada, o el zip con los dos.
neither = { $file } no es ni PNG ni IDX.
no-folder = { $file } no está en una carpeta con el nombre de su dígito, de 0 a 9.
picture-no-png = { $file } no es un archivo PNG.
picture-too-large = { $file } es más grande de lo que pueden ser 28 × 28 píxeles.
picture-other-size = { $file } tiene { $width } × { $height } píxeles, no 28 × 28.
picture-other-colours = { $file } no está en gris o en color con 8 bits por valor.
picture-damaged = { $file } está dañado.
pictures-other-size = { $file } tiene imágenes de { $width } × { $height } píxeles, no de 28 × 28.
counts-differ = { $file } tiene { $pictures } imágenes, y { $labelFile }, { $labels } etiquetas.
pictures-too-many = { $file } tiene { $pictures } imágenes, e Inkling guarda { $most } muestras.
label-no-digit = { $file } tiene una etiqueta que no es un dígito.
details-damaged = { $file } está dañado: las muestras llegan sin hora ni trazos.
none-found =
    .message = No se ha encontrado ninguna muestra.
    .remedy = Elige un zip que Inkling haya exportado, o uno con las carpetas 0 a 9 de imágenes PNG, de 28 × 28 píxeles cada una.
none-found-why =
    .message = No se ha encontrado ninguna muestra. { $problem }
    .remedy = { none-found.remedy }
too-many =
    .message = Hay más de { $most } muestras.
    .remedy = Importa una parte; Inkling no guarda más.
