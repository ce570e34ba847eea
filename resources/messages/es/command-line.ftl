description = Entrena una pequeña red neuronal que lee dígitos escritos a mano, mira cómo aprende y dibújale dígitos para que los lea.

## La ayuda

help-usage-title = Uso:
help-arguments-title = Argumentos:
help-options-title = Opciones:
help-commands-title = Comandos:
help-usage-options = opciones
help-usage-command = comando
help-default = { $help } (por defecto: { $value })
help-choices = { $help } (a elegir: { $choices })
help-choices-default = { $help } (a elegir: { $choices }; por defecto: { $value })
help-option = muestra la ayuda del comando
version-option = muestra el número de versión

## Lo que ocupa el lugar de un valor

value-name = nombre
value-names = nombres
value-number = número
value-neurons = neuronas
value-file = archivo
value-folder = carpeta
value-path = ruta
value-text = texto
value-words = palabras
value-code-or-file = código o archivo
value-model = modelo
value-image = imagen
value-source = fuente
value-data = datos
value-run = ejecución
value-command = comando

## Argumentos equivocados

error = error: { $what }
usage = Uso: { $usage }
missing-argument = falta el argumento «{ $name }»
option-without-value = a la opción «{ $option }» le falta su valor
option-required = hay que indicar la opción «{ $option }»
unknown-option = no hay ninguna opción «{ $option }»
unknown-command = no hay ningún comando «{ $command }»
did-you-mean =
    { $what }
    (¿Querías decir { $similar }?)
did-you-mean-one-of =
    { $what }
    (¿Querías decir alguna de estas: { $similar }?)
too-many-arguments =
    { $expected ->
        [one] demasiados argumentos: se espera { $expected } y hay { $given }.
       *[other] demasiados argumentos: se esperan { $expected } y hay { $given }.
    }
too-many-arguments-of-command =
    { $expected ->
        [one] demasiados argumentos para «{ $command }»: se espera { $expected } y hay { $given }.
       *[other] demasiados argumentos para «{ $command }»: se esperan { $expected } y hay { $given }.
    }
option-value-invalid = el valor «{ $value }» de la opción «{ $option }» no es válido. { $why }
argument-value-invalid = el valor «{ $value }» del argumento «{ $name }» no es válido. { $why }
allowed-choices = Se puede elegir entre { $choices }.
must-be-number = Debe ser un número, con un punto ante los decimales.
must-be-layers = Deben ser números enteros separados por comas, como 128,64, o none.
must-be-run-name = Debe ser un texto de 1 a { $longest } letras.
must-be-port = Debe ser un número entero de 0 a 65535.
input-unknown = «{ $word }» no es ninguno de { $known }.
input-choose-one = Elige uno de { $words }.
input-and = { $first } y { $last }
endings-or = { $first } o { $last }

## Lo que puede fallar con cualquier comando

failure = { $message } { $remedy }
folder-gone = La carpeta en la que estás ya no existe. Cambia a otra e inténtalo de nuevo.
unexpected = Ha fallado algo que Inkling no esperaba. Por favor, comunícalo con estas líneas:
output-disk-full = No se puede escribir en la salida estándar: el disco está lleno.
output-fails = No se puede escribir en la salida estándar: { $detail }.

## Números

share = { $share } %
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } h { $minutes } min

## Argumentos y opciones de varios comandos

model = una red que ha guardado Inkling u otro programa, o una que venía con Inkling: shipped o shipped-small; - para la entrada estándar
option-activation = activación de las capas ocultas, si el archivo de otro programa no la dice
option-input = cómo toma las imágenes la red de otro programa: bytes (de 0 a 255), signed (de -1 a 1), standardised (con media 0,1307 y desviación 0,3081), inverted (tinta oscura sobre fondo claro), transposed (columna por columna), o varias con comas
option-json = escribe un objeto JSON por línea y nada más

## train

train = Entrena una red a partir de pesos aleatorios.
train-setting = ajustes que alguien ha compartido; las demás opciones tienen preferencia, y una lección que nombren se deja aparte
train-out = guarda la red, como { $endings }
train-store = dónde se registra la ejecución (por defecto: donde las tiene la aplicación de escritorio)
train-no-store = no registra la ejecución
train-name = cómo se llama la ejecución en el registro

## share

share-about = Escribe los ajustes como un código corto o como un archivo .inkling.
share-source = una red, un archivo .inkling o un código, cuya lección se conserva (por defecto: las opciones)
share-out = escribe un archivo, como .inkling; - para la salida estándar, con el código en la salida de errores
share-start-weights = con los pesos aleatorios con los que empieza la ejecución
share-weights = con los pesos de la red

## evaluate

evaluate = Puntúa una red con dígitos con los que no se ha entrenado.
evaluate-data = { $sources }, own, un conjunto que has añadido, varios de ellos con comas, o una carpeta o un archivo de dígitos, o - para una tabla o un archivo comprimido en la entrada estándar
evaluate-data-default = los datos con los que se entrenó
evaluate-split = parte de los datos (por defecto: test, o validation donde no hay datos de prueba)

## data

data = Muestra los conjuntos de datos para entrenar, los añade y los quita.
data-list = Muestra todos los conjuntos de datos: los que vienen con Inkling, tus muestras y los que has añadido.
data-show = Cuenta los dígitos de los conjuntos de datos elegidos.
data-show-data = nombres de conjuntos de datos con comas, como mnist,pen:3
data-add = Guarda dígitos propios como conjunto de datos.
data-add-name = letras minúsculas, cifras y guiones
data-add-path = una carpeta con las subcarpetas 0 a 9 de imágenes, archivos IDX, una tabla CSV, o un zip de todo ello
data-add-title = el título que se lee (por defecto: el nombre)
data-add-classes = diez nombres de clases con comas, si no son los dígitos
data-add-as-they-are = toma las imágenes como son, estén giradas como estén y sea la tinta oscura o clara
data-remove = Quita un conjunto de datos que has añadido.
data-remove-name = su nombre

## predict

predict = Lee dígitos de imágenes.
predict-image = imágenes de uno o varios dígitos, oscuro sobre claro o claro sobre oscuro: PNG, JPEG, WebP, GIF o BMP; - para la entrada estándar

## export

export = Escribe una red en otro formato.
export-format = formato del archivo nuevo
export-out = el archivo nuevo, o - para la salida estándar

## runs

runs = Muestra, compara y usa las ejecuciones registradas.
runs-run = su número, su nombre o el principio de su id
runs-several = sus números, sus nombres o los principios de sus id
runs-store = dónde están las ejecuciones (por defecto: donde las tiene la aplicación de escritorio)
runs-list = Muestra todas las ejecuciones, primero las más nuevas.
runs-show = Muestra una ejecución con sus ajustes, resultados y puntos de control.
runs-compare = Muestra en qué difieren las ejecuciones y cómo les fue.
runs-export = Escribe la red de una ejecución en un archivo.
runs-export-out = el archivo nuevo, .safetensors o .json, o - para la salida estándar
runs-export-format = formato del archivo nuevo (por defecto: según su extensión)
runs-export-checkpoint = el número de un punto de control, o best (por defecto: el más nuevo)
runs-resume = Entrena hasta el final una ejecución interrumpida.
runs-delete = Borra ejecuciones; durante un día se pueden recuperar.
runs-delete-undo = recupera ejecuciones borradas, por sus id completos
runs-check = Comprueba el almacén de ejecuciones.

## lesson

lesson = Empieza lecciones propias, las revisa y reúne las respuestas de una clase.
lesson-check = Dice qué está mal en lecciones y cursos, con la línea y qué hacer.
lesson-check-file = archivos de lecciones y carpetas de ellos; - para la entrada estándar
lesson-new = Escribe una lección corta para empezar.
lesson-new-file = el archivo nuevo, como slopes.es.lesson.md (por defecto: la salida estándar)
lesson-answers = Reúne las respuestas de una clase: pregunta por pregunta, con lo que se confundió.
lesson-answers-path = archivos .inkling-answers, carpetas de ellos o archivos zip
lesson-answers-csv = escribe una fila por estudiante y tarjeta, como CSV

## serve

serve = Abre Inkling en un navegador de este ordenador.
serve-port = puerto en el que espera (por defecto: cualquiera libre)
serve-samples = dónde se guardan las muestras de tu letra (por defecto: donde las tiene la aplicación de escritorio)
serve-data-sets = dónde se guardan los conjuntos de datos que añades (por defecto: donde los tiene la aplicación de escritorio)
serve-store = dónde se registran las ejecuciones (por defecto: donde las tiene la aplicación de escritorio)
serve-random-start = empieza con pesos aleatorios en vez de con la red que viene con Inkling
serve-no-open = no abre el navegador
