title = Datos
field = Datos: { $data }

## Elecciones preparadas

quick-choices = Elecciones rápidas
quick-both =
    .title = MNIST + dígitos de lápiz
    .lesson = Dígitos de papel y dígitos dibujados con un lápiz en una pantalla, como tú los dibujas.
quick-mnist =
    .title = Solo MNIST
    .lesson = El conjunto de datos clásico, escaneado de papel: con él comparan libros y artículos.
quick-small =
    .title = MNIST 10.000
    .lesson = Sus primeros 10.000 dígitos: una época tarda la sexta parte y se aprende menos.
figure-drawings = de los dibujos de gente nueva
figure-test = de los dígitos de prueba de MNIST
effect-both = Con dígitos de lápiz entre ellos, se lee bien el { $drawings } de los dibujos de personas que la red nunca ha visto, en lugar del { $drawingsAlone } solo con MNIST; de los dígitos de prueba de MNIST, el { $test }, tantos como sin ellos. Entrena con aquello que te van a preguntar.
effect-mnist = Entrenada solo con MNIST, la red lee el { $test } de los dígitos de prueba de MNIST, pero solo el { $drawings } de los dibujos de otras personas: algunas maneras de escribir un uno, un siete o un nueve no están en MNIST. Con dígitos de lápiz es el { $drawingsBoth }. Entrena con aquello que te van a preguntar.
effect-measured = Entrenada con esto, la red lee el { $drawings } de los dibujos de personas que nunca ha visto y el { $test } de los dígitos de prueba de MNIST. Con MNIST y dígitos de lápiz son el { $drawingsBoth } y el { $testBoth }.
effect-mixed = MNIST con dígitos de lápiz lee el { $drawingsBoth } de los dibujos de gente nueva; MNIST solo, el { $drawingsAlone }. Esta mezcla no se ha medido, pero contiene las dos cosas. Entrena y después dibuja.
effect-no-pen = MNIST con dígitos de lápiz lee el { $drawingsBoth } de los dibujos de gente nueva; MNIST solo, el { $drawingsAlone }. Esta mezcla no se ha medido y no contiene dígitos de lápiz. Entrena y después dibuja.
effect-unmeasured = MNIST con dígitos de lápiz lee el { $drawingsBoth } de los dibujos de gente nueva; MNIST solo, el { $drawingsAlone }. Esta elección no se ha medido: una red solo conoce aquello con lo que se ha entrenado. Entrena, evalúa con los datos de prueba y después dibuja.
measured-how = Medido con los ajustes iniciales: cinco redes cada vez, evaluadas con 1249 dibujos de cinco personas y con los 10.000 dígitos de prueba de MNIST.

## La tabla de fuentes

table = Fuentes de dígitos para entrenar
column-source = Fuente
column-share = Parte
column-training = Entren.
column-validation = Validación
source-title =
    { $source ->
        [mnist] MNIST 60.000
        [mnist-10k] MNIST 10.000
       *[pen] Dígitos de lápiz
    }
source-remark =
    { $source ->
        [mnist] escaneados de papel
        [mnist-10k] los primeros de ellos
        [pen] dibujados por 30 personas
       *[own] dibujados por ti
    }
source-own-title = Tus muestras
source-remark-added = tuyo: { $name }
source-only-hint = La única fuente: elige otra antes de quitar esta.
share-label = Parte de { $title }
share-hint = Cuántas veces recorre una época sus dígitos de entrenamiento; por debajo de 1, qué parte de ellos toma.
chosen-in-all = Elegido, por época
missing = «{ $name }» también está elegido y no está aquí: añádelo otra vez con este nombre o quítalo de la elección.
missing-leave-out = Quitarlo

## Eliminar un conjunto propio

remove = Eliminar…
remove-label = Eliminar { $title }
remove-hint = Eliminar este conjunto; antes se te pregunta.
remove-hint-chosen = Está elegido: elige otros datos antes de eliminarlo.
remove-question = ¿Eliminarlo para siempre? Las ejecuciones entrenadas con él ya no podrán continuarse.
remove-for-good = Eliminar
remove-for-good-label = Eliminar { $title } para siempre
remove-keep = Conservar
removed = «{ $title }» está eliminado.

## Qué le hace otra elección a la red

change-locked = Hay una ejecución en curso. Termínala para elegir otros datos.
change-done = La red es nueva, con pesos aleatorios.
change-undo = Deshacer: recuperar la de antes
change-ahead = Otros datos necesitan una red nueva, con pesos aleatorios. Puedes deshacerlo.

## Añadir datos propios

add-heading = Añade tus propios datos
add-files = Archivos…
add-files-hint = Una tabla, una pareja de archivos IDX o un archivo comprimido: se pueden elegir varios a la vez.
add-folder = Carpeta…
add-folder-hint = Una carpeta con una subcarpeta para cada clase: de 0 a 9, o hasta diez nombres.
add-or-drop = O suéltalos aquí: una carpeta de imágenes con las subcarpetas 0 a 9 o con nombres de clases, archivos IDX como los de MNIST y Fashion-MNIST, una tabla (CSV) como las de Kaggle, o un zip de todo ello. Ves lo que se ha leído antes de guardarlo.
reading-label = Leyendo tus datos
reading-images = Leyendo imágenes: { $done } de { $all }
reading-table = Leyendo la tabla: { $percent } %
reading-files =
    { $files ->
        [one] Leyendo un archivo…
       *[other] Leyendo { $files } archivos…
    }
cancel = Cancelar
found =
    { $leftOut ->
        [0]
            { $count ->
                [one] <strong>{ $count } dígito leído</strong>. Aún no se ha guardado nada.
               *[other] <strong>{ $count } dígitos leídos</strong>. Aún no se ha guardado nada.
            }
       *[other]
            { $count ->
                [one] <strong>{ $count } dígito leído</strong>, { $leftOut } sin incluir. Aún no se ha guardado nada.
               *[other] <strong>{ $count } dígitos leídos</strong>, { $leftOut } sin incluir. Aún no se ha guardado nada.
            }
    }
found-name = Nombre
found-name-note = en los ajustes y en la línea de comandos: <code>{ $name }</code>
found-classes = Clases
found-class-name = Nombre de la clase { $label }
found-named = Las clases tienen nombres, como ropa o letras
found-notes = Lo que se ha notado
found-fashion = Los archivos se llaman como los de Fashion-MNIST: las clases llevan sus nombres.
left-out = { $count } sin incluir
left-out-reason =
    { $more ->
        [yes] { $count } × { $reason }: { $examples } y otros
       *[no] { $count } × { $reason }: { $examples }
    }
add = Añadir
adding = Añadiendo…
discard = Descartar
added = «{ $title }» está añadido. Márcalo en la tabla para entrenar con él.
default-title = Mis dígitos
name-missing = Dale un nombre al conjunto.
names-not-distinct = Dale a cada clase un nombre propio.

## Qué puede ir mal

too-many-files =
    .message = Hay más de { $most } archivos.
    .remedy = Elige una carpeta con menos, o pon los dígitos en archivos IDX o en una tabla.
nothing-dropped =
    .message = No hay archivos en lo que has soltado.
    .remedy = Suelta una carpeta de imágenes, archivos IDX, una tabla o un archivo comprimido.
file-unreadable =
    .message = El archivo { $path } no se puede leer.
    .remedy = Elígelo otra vez.
not-read =
    .message = No se han podido leer los archivos.
    .remedy = Elige menos o más pequeños e inténtalo otra vez.
