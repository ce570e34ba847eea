-again = Cópialo otra vez de donde vino.
image-of = { $file }, imagen { $number }
row-of = Fila { $number } de { $file }
class-unnamed = (clase { $label })
idx-packed =
    .message = El archivo { $file } todavía está comprimido con gzip.
    .remedy = { $remedy }
idx-too-short =
    .message = El archivo { $file } es demasiado corto para ser IDX: { $bytes } bytes.
    .remedy = { $remedy }
idx-other =
    .message = El archivo { $file } no es IDX: no empieza con dos bytes nulos.
    .remedy = { $remedy }
idx-kind =
    .message =
        { $kind ->
            [signed-bytes] El archivo { $file } contiene bytes con signo, no bytes sin signo.
            [numbers-16] El archivo { $file } contiene números de 16 bits, no bytes sin signo.
            [numbers-32] El archivo { $file } contiene números de 32 bits, no bytes sin signo.
            [floats-32] El archivo { $file } contiene números de coma flotante de 32 bits, no bytes sin signo.
            [floats-64] El archivo { $file } contiene números de coma flotante de 64 bits, no bytes sin signo.
           *[unknown] El archivo { $file } contiene valores de un tipo desconocido, no bytes sin signo.
        }
    .remedy = { $remedy }
idx-dimensions =
    .message =
        { $found ->
            [one] El archivo { $file } tiene { $found } dimensión, no { $wanted }.
           *[other] El archivo { $file } tiene { $found } dimensiones, no { $wanted }.
        }
    .remedy = { $remedy }
idx-size =
    .message = El archivo { $file } debería contener { $wanted } valores tras su cabecera, y contiene { $found }.
    .remedy = { $remedy }
labels-missing =
    .message = Junto a { $file } no están sus etiquetas.
    .remedy = Pon al lado el archivo { $expected }.
labels-other =
    .message = { $file } contiene { $images } imágenes, y { $labels } { $count } etiquetas.
    .remedy = Toma ambos archivos del mismo lugar.
table-empty =
    .message = El archivo { $file } está vacío.
    .remedy = Pon en cada fila una etiqueta y { $levels } niveles de 0 (papel) a 255 (tinta).
table-without-labels =
    .message = El archivo { $file } tiene { $levels } columnas: hay niveles, pero no etiquetas.
    .remedy = { table-empty.remedy }
table-columns =
    .message =
        { $found ->
            [one] El archivo { $file } tiene { $found } columna, no { $wanted }.
           *[other] El archivo { $file } tiene { $found } columnas, no { $wanted }.
        }
    .remedy = { table-empty.remedy }
table-label-unclear =
    .message = El archivo { $file } no muestra en qué columna está la etiqueta.
    .remedy = { table-empty.remedy }
too-many-digits =
    .message = Hay más de { $most } dígitos.
    .remedy = Añade una parte; ningún conjunto puede tener más.
too-many-files =
    .message = Hay más de { $most } archivos.
    .remedy = Indica una carpeta con menos archivos, o reúne los dígitos en archivos IDX o en una tabla.
too-large =
    .message = El archivo { $file } es más grande que cualquier conjunto de dígitos.
    .remedy = Indica una parte de él.
gzip-damaged =
    .message = El archivo { $file } no se puede descomprimir.
    .remedy = Está dañado, o es más grande que cualquier conjunto de dígitos. { -again }
several-pairs =
    .message = Hay { $count } pares de archivos IDX, y algunos pueden ser de prueba.
    .remedy = Indica uno de ellos: { $names }.
several-tables =
    .message = Hay { $count } tablas, y algunas pueden ser de prueba.
    .remedy = Indica una de ellas: { $names }.
too-many-folders =
    .message = Hay { $count } carpetas de imágenes, y las redes distinguen { $classes } clases.
    .remedy = Llama a las carpetas 0 a 9, o indica hasta diez carpetas con los nombres de sus clases.
nothing =
    .message = No hay dígitos en estos archivos.
    .remedy = Indica una carpeta con las subcarpetas 0 a 9 de imágenes, archivos IDX como t10k-images-idx3-ubyte y t10k-labels-idx1-ubyte, o una tabla con una etiqueta y 784 niveles en cada fila.
nothing-in =
    .message = No hay dígitos en { $where }.
    .remedy = { nothing.remedy }
nothing-readable =
    .message = No se puede leer ninguno de los { $count } dígitos de estos archivos. { $problem }
    .remedy = { $remedy }
nothing-readable-in =
    .message = No se puede leer ninguno de los { $count } dígitos de { $where }. { $problem }
    .remedy = { $remedy }
digit-blank =
    .message = { $name } no muestra ningún dígito.
    .remedy = Déjala fuera.
    .reason = no muestra ningún dígito
digits-several =
    .message = { $name } muestra { $count } dígitos.
    .remedy = Déjala fuera.
    .reason = muestra { $count } dígitos
image-blank =
    .message = La imagen { $name } no muestra ningún dígito.
    .remedy = Usa una imagen de un dígito que destaque sobre el fondo.
    .reason = no muestra ningún dígito
image-several =
    .message = La imagen { $name } muestra { $count } dígitos.
    .remedy = Recórtala en imágenes de un dígito cada una.
    .reason = muestra varios dígitos
row-no-number =
    .message = { $name } contiene algo que no es un número.
    .remedy = { table-empty.remedy }
    .reason = contiene algo que no es un número
row-columns =
    .message =
        { $found ->
            [one] { $name } tiene { $found } columna, no { $wanted }.
           *[other] { $name } tiene { $found } columnas, no { $wanted }.
        }
    .remedy = { table-empty.remedy }
    .reason = tiene otro número de columnas
row-levels =
    .message = { $name } tiene niveles fuera de 0 a 255.
    .remedy = { table-empty.remedy }
    .reason = tiene niveles fuera de 0 a 255
label-no-digit =
    .message = { $name } tiene la etiqueta { $label }.
    .remedy = Las etiquetas deben ser de 0 a 9.
    .reason = tiene una etiqueta que no es un dígito
labels-from-one = Las etiquetas van de 1 a 10: 10 se toma como un cero.
labels-from-first-class = Las etiquetas van de 1 a 10: 1 se toma como la primera clase.
classes-missing =
    { $count ->
        [one] No hay ningún dígito de la clase { $classes }.
       *[other] No hay ningún dígito de las clases { $classes }.
    }
pictures-of-two-levels = Las imágenes contienen 0 y 1: 1 se toma como tinta.
pictures-inverted = La tinta es oscura sobre claro: las imágenes se han invertido, porque las redes ven la tinta clara.
pictures-turned =
    { $way ->
        [transposed] Las imágenes están transpuestas, como las de EMNIST: se han corregido.
        [left-side] Las imágenes están tumbadas sobre su lado izquierdo: se han corregido.
        [right-side] Las imágenes están tumbadas sobre su lado derecho: se han corregido.
        [on-their-head] Las imágenes están cabeza abajo: se han corregido.
        [mirrored] Las imágenes están reflejadas: se han corregido.
        [upside-down] Las imágenes están reflejadas de arriba abajo: se han corregido.
       *[transposed-on-their-head] Las imágenes están transpuestas y cabeza abajo: se han corregido.
    }
copy-again = { -again }
strokes-line =
    .message = La línea { $number } de { $file } no es un dígito en trazos.
    .remedy = Una línea debe decir {"{"}"label":8,"strokes":[[x0,y0,x1,y1]]{"}"}, con una etiqueta de 0 a 9.
