### Las respuestas de una clase: cada estudiante las guarda como archivo, y quien enseña las reúne, en la página o con `inkling lesson answers`.

## Guardar respuestas

save = Guardar mis respuestas
save-none = Todavía no has respondido nada. Empieza una lección y vuelve.
save-which = Qué lecciones
save-all =
    { $count ->
        [one] Todo lo que he empezado
       *[other] Las { $count } que he empezado
    }
save-lessons = Las { $count } lecciones que has empezado.
save-lesson = { $title }.
save-name = Nombre o número, como quiera tu docente; puede quedar vacío
save-remember = Recordarlo en este ordenador
save-drawing = Con el dibujo de mi lienzo
save-what = En el archivo: tus predicciones y respuestas con el número de intentos y lo que se confundió, los ajustes y la semilla de tu red, el idioma, la versión de Inkling, la hora y un número aleatorio por el que se sabe que tus archivos son de una misma persona. Nada se envía a ninguna parte.
save-what-own = El texto de la lección va incluido, para que en cualquier parte se sepa qué se preguntó.
save-unsigned = No va firmado: quien tenga el archivo puede cambiarlo.
save-button = Guardar
saved = { $file } está guardado. Dáselo a tu docente.

## Las respuestas de una clase

title = Respuestas de una clase
back = Lecciones
    .hint = Todas las lecciones. Lo reunido aquí se queda.
part = { $title }, { $part } de { $all }
students-count =
    { $count ->
        [one] { $count } estudiante
       *[other] { $count } estudiantes
    }
files-count =
    { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
open-files = Abrir archivos
    .hint = Abre archivos de respuestas, .inkling-answers, o un archivo zip con ellos. Los que ya están se quedan.
open-folder = Abrir carpeta
    .hint = Abre una carpeta con archivos de respuestas, también en subcarpetas.
save-csv = Guardar como CSV
    .hint = Guardar como CSV, para una hoja de cálculo: una fila por estudiante y tarjeta, con nombres.
close = Cerrar
    .hint = Cierra estas respuestas: los archivos se quedan donde están.
drop = Suelta aquí los archivos de tu clase, o la carpeta en la que están.
how = Se guardan al final de una lección o en la lista de lecciones: <em>Guardar mis respuestas</em>. Nada de ellos va a ninguna parte, y aquí no queda nada cuando se cierra la página.
unsigned = Un archivo de respuestas no va firmado, y quien lo tenga puede cambiarlo: dice lo que una clase ha confundido. No es un examen.
left-count =
    { $count ->
        [one] { $count } archivo no cuenta, o no del todo
       *[other] { $count } archivos no cuentan, o no del todo
    }
left = Lo que no cuenta
tabs = Lecciones con respuestas
none-count = Ninguno de estos archivos tiene respuestas que cuenten.
nameless = Sin nombre { $number }
students = Estudiantes

## Las respuestas a una lección

changed-count =
    { $count ->
        [one] Una persona ha respondido a otro texto de esta lección que el que tiene este Inkling. Las preguntas se muestran como están aquí.
       *[other] { $count } personas han respondido a otro texto de esta lección que el que tiene este Inkling. Las preguntas se muestran como están aquí.
    }
carried-lesson = Este Inkling no tiene esta lección: sus preguntas son las que venían con las respuestas.
unknown-lesson = Este Inkling no tiene ninguna lección «{ $id }» y su texto no venía con las respuestas: las tarjetas y las opciones llevan el nombre que tienen en su archivo. Abre ese archivo en Lecciones y vuelve aquí: se verán completas.
reached = Cuántas personas han hecho cada paso, de { $count }
reached-step = Paso { $step }, { answer-kind } { $name }: { $done } de { $all }
reached-step-left = Paso { $step }, { answer-kind } { $name }: { $done } de { $all }, { $left } lo dejaron antes
reached-title = { answer-kind } { $name }: { $done } de { $all }
stopped = Lo dejaron antes de «{ $name }»:
answer-kind =
    { $kind ->
        [predict] predicción
        [do] hacer
        [see] ver
        [explain] explicación
       *[check] pregunta
    }
drawings = Dibujos
drawing = Un dibujo
drawing-by = Dibujo de { $name }

## Una pregunta

predict = Predicción
    .name = Predicción { $name }
check = Pregunta
    .name = Pregunta { $name }
answered = { $count } respuestas
tries = intentos: mediana { $median }, máximo { $most }
first-lost = no se guardó la primera respuesta de { $count }
unknown-question = «{ $name }»: aquí no se sabe qué se preguntó.
predictions = Predicciones
first-answers = Primeras respuestas
no-answers = Ninguna respuesta.
in-the-end = Al final
mixed-up = Confusiones, en cualquier intento
unmet-any =
    { $count ->
        [one] Nadie cayó en la que explica la lección.
       *[other] Nadie cayó en ninguna de las { $count } que explica la lección.
    }
unmet-more =
    { $count ->
        [one] Nadie cayó en otra más que explica la lección.
       *[other] Nadie cayó en otras { $count } que explica la lección.
    }
bar =
    { $unit ->
        [dots] { $label }: { $count } puntos
       *[students] { $label }: { $count } estudiantes
    }
bar-right =
    { $unit ->
        [dots] { $label }: { $count } puntos, correcto
       *[students] { $label }: { $count } estudiantes, correcto
    }
another-answer = otra respuesta
another-wrong = otra respuesta equivocada
several-numbers = varios números
others = otras
outcome =
    { $outcome ->
        [first] Bien a la primera
        [right] Bien después
        [shown] Respuesta mostrada
        [unjudged] No se pudo juzgar
       *[open] Todavía no
    }

## Números y respuestas en palabras

bin = de { $from } a { $to }
dots-at = { $count } en { $range }
no-sketch = sin esbozo
numbers-at = { $count } en { $value }
numbers-at-two = { $count } en { $one } y { $other }
numbers-at-range = { $count } de { $from } a { $to }
median = mediana { $median }
beyond =
    { $count ->
        [one] Un número queda fuera del eje y está en su extremo.
       *[other] { $count } números quedan fuera del eje y están en su extremo.
    }

## Lo mismo como tabla

table = Como tabla
    .name = { $title } como tabla
copy = Copiar tabla
    .hint = Copia la tabla para pegarla en un texto o una hoja de cálculo. No tiene nombres.
copied = Copiada
column-card = Tarjeta
column-what = Qué
column-answer = Respuesta
column-students = Estudiantes
column-note = Nota
table-card = { answer-kind } { $name }
row =
    { $what ->
        [first] primera respuesta
        [prediction] predicción
        [median] mediana
        [end] al final
       *[wrong] confusión
    }
note-right = correcto

## La tabla en la línea de comandos

lesson-head =
    { $count ->
        [one] { $title } ({ $id }, { $count } estudiante)
       *[other] { $title } ({ $id }, { $count } estudiantes)
    }
lesson-changed = Respuestas a otro texto de esta lección que el que hay aquí.
lesson-carried = Esta lección no está aquí: sus preguntas son las que venían con las respuestas.
lesson-unknown = Esta lección no está aquí y su texto no venía con las respuestas: no se conocen sus preguntas.
lesson-reached = Alcanzado: { $steps }
card-tries = intentos: mediana { $median }, máximo { $most }
card-numbers = números: { $numbers }; mediana { $median }
card-mixed-up = confusión, { $count }: { $label }
card-mixed-up-why = confusión, { $count }: { $label }: { $why }

## Archivos que no cuentan o no se pueden leer

left-copy =
    { $count ->
        [one] { $titles } de { $student } está también en { $file }, con las mismas respuestas.
       *[other] { $titles } de { $student } están también en { $file }, con las mismas respuestas.
    }
left-older =
    { $count ->
        [one] { $titles } de { $student } es más nueva en { $file }, que es la que cuenta.
       *[other] { $titles } de { $student } son más nuevas en { $file }, que son las que cuentan.
    }
quoted = «{ $title }»
left-empty = No tiene respuestas a ninguna lección.
left-too-large = Es más grande que cualquier archivo de respuestas.
left-unreadable = No se pudo leer.
no-answers-file = No es un archivo de respuestas.
foreign =
    .message = No es un archivo de respuestas.
    .remedy = Elige archivos que terminen en .{ $ending }.
damaged =
    .message = Está dañado: no está completo.
    .remedy = Pide el archivo otra vez.
damaged-at =
    .message = Está dañado en «{ $where }».
    .remedy = Pide el archivo otra vez.
newer =
    .message = Lo ha escrito un Inkling más nuevo.
    .remedy = Instala el Inkling más nuevo de donde tienes este.
too-many =
    .message = Hay más de { $most } archivos, o más de { $megabytes } MB: ninguna clase tiene tantos.
    .remedy = Elige una carpeta con los archivos .{ $ending } de una sola clase.
none =
    .message =
        { $count ->
            [0] No hay ningún archivo dentro.
           *[other] Ninguno de los { $count } archivos tiene respuestas.
        }
    .remedy = Elige archivos que terminen en .{ $ending }, o la carpeta en la que están.
