### Lecciones: su lista, una lección tarjeta por tarjeta, archivos de lecciones y cursos propios, y las manos que levanta una clase.

## La lista de lecciones

lessons = Lecciones
lessons-intro = Predices, lo pruebas, lo ves. Cada número se mide en una copia de tu propia red; la tuya queda como está.
lessons-short = ¿Poco tiempo? Empieza por { $numbers }.
open-file = Abrir archivo
    .hint = Abre un archivo de lección propio o suéltalo en la ventana: se muestra como lección. Varios archivos, o un curso empaquetado, son un curso.
open-folder = Abrir carpeta
    .hint = Abre una carpeta de lecciones o suéltala en la ventana: se convierte en un curso con un orden.
reset-all = Reiniciar todo
done-count = <strong>{ $done } de { $all }</strong> hechas
done-count-left =
    { $minutes ->
        [one] <strong>{ $done } de { $all }</strong> hechas, queda más o menos { $minutes } min
       *[other] <strong>{ $done } de { $all }</strong> hechas, quedan unos { $minutes } min
    }
in-english =
    { $count ->
        [one] Una de { $all } lecciones está por ahora en inglés.
       *[other] { $count } de { $all } lecciones están por ahora en inglés.
    }
lesson-english = en inglés
courses-own = Cursos propios
lessons-count =
    { $count ->
        [one] { $count } lección
       *[other] { $count } lecciones
    }
lesson-done = hecha
lesson-step = paso { $step } de { $all }
minutes-count =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
first-try-count = { $count } de { $all } bien a la primera
lab-sheet = Hoja de trabajo: { $title }
    .hint = Hoja de trabajo: «{ $title }» en papel, para estudiantes y para docentes.
edit-copy = Editar una copia: { $title }
    .hint = Editar una copia: guarda el texto de «{ $title }» como archivo tuyo y lo muestra.

## Una lección

back-to-lessons = Todas las lecciones. Se recuerda dónde estás.
back-to-workbench = Taller
    .hint = Vuelve a donde estabas. Se recuerda por dónde vas.
before = Anterior
    .hint = La lección de antes: { $title }.
after = Lección siguiente
    .hint = La lección de después: { $title }.
lab-sheet-short = Hoja de trabajo…
edit-copy-short = Editar una copia
reset = Reiniciar
    .hint = Reiniciar la lección: se olvida todo lo que has dado o hecho en ella. Se puede deshacer.
drawing = Dibujo
experiment = Experimento
step-place = Paso { $step } de { $all }
steps = Pasos
step-kind =
    { $kind ->
        [predict] predecir
        [do] hacer
        [see] ver
        [explain] explicar
       *[check] comprobar
    }
step-name = Paso { $step }: { step-kind }
step-name-done = Paso { $step }: { step-kind }, hecho
network-training = Tu red todavía no ha aprendido nada: se entrena una copia de ella para esta lección.
network-failed = No se pudo preparar la red para esta lección.
network-copying = Copiando tu red…

## Una tarjeta

kind =
    { $kind ->
        [predict] Predecir
        [do] Hacer
        [see] Ver
        [explain] Explicar
       *[check] Comprobar
    }
skipped = Parte de lo que trata este paso se mide en pasos que aún no están hechos: puedes volver a ellos.
measuring = Se está midiendo lo que necesita este paso …
done = Hecho.
draw-here = Dibuja en el lienzo.
network-reads = La red lee { $digit }.
not-yet =
    { $side ->
        [less] Todavía no: tu número es demasiado pequeño.
        [greater] Todavía no: tu número es demasiado grande.
       *[none] Todavía no.
    } { $next ->
        [hint] La pista de abajo dice cómo hacerlo.
       *[picture] Mira otra vez la imagen.
    }
network-reads-it = La red lo lee.
right = Correcto.
right-first = Correcto, a la primera.
draw-later = Puedes dibujarlo en otro momento.
answer-is = La respuesta es: { $answer }.
no-answer = Esta red no tiene tal cosa: sigue adelante.
for-teacher = Para docentes
back = Atrás
go-on-without = Seguir sin ello
show-answer = Mostrar la respuesta
hint = Pista
reset-step = Reiniciar este paso
    .hint = Reiniciar este paso: se olvida lo que has dado o hecho aquí. Se puede deshacer.
save-answers = Guardar mis respuestas
    .hint = Guarda como archivo, para tu docente, lo que has predicho y respondido en esta lección.
finish = Terminar
next = Siguiente
lock = Fijar mi predicción
answer = Responder

## Lo que se da en una tarjeta

your-prediction = Tu predicción
your-answer = Tu respuesta
dots-placed =
    { $all ->
        [one] { $placed } de { $all } punto colocado.
       *[other] { $placed } de { $all } puntos colocados.
    }
curves-drawn =
    { $all ->
        [one] { $drawn } de { $all } curva dibujada.
       *[other] { $drawn } de { $all } curvas dibujadas.
    }
point-at = Señálalo en la imagen.
pointed-at = Has señalado uno.
order-moved = { $option }: ahora { $place } de { $all }.
order-place = { $option }: { $place } de { $all }
order-hint = Arrástralo o muévelo con las flechas.
said-nothing = nada
said-dots = la mayoría entre { $from } y { $to }

## Las manos de una clase

hands = Manos
hands-first = Manos para lo que va primero
hands-dots = Manos para dónde hay más puntos
hands-highest = Manos para la curva que termina más arriba
hands-way = Manos para cómo va la curva
hands-count =
    { $count ->
        [one] { $count } mano
       *[other] { $count } manos
    }
hands-right = Correcto:
hands-less = Una mano menos para { $answer }
hands-for = Manos para { $answer }
hands-more = Una mano más para { $answer }
hands-clear = Borrar
    .hint = Borra las manos de esta pregunta. Se puede deshacer.

## Lo que se ha olvidado, y el camino de vuelta

undo = Deshacer
hands-cleared = Las manos están borradas.
step-new = Este paso está como nuevo.
lesson-new = La lección está como nueva.
lessons-new = Todas las lecciones están como nuevas.

## La imagen junto a una tarjeta

picture = Imagen
    .hint = Imagen: copia lo que se ve aquí o guárdalo, para una diapositiva o una hoja de trabajo.
picture-copy = Copiar imagen
picture-png = Guardar como PNG
picture-svg = Guardar como SVG
picture-saved = Guardada como { $file }.
picture-copied = La imagen está copiada.
picture-not-copied = Este navegador no copia imágenes: guárdala en su lugar.

## Archivos de lecciones propios

all-lessons = Todas las lecciones.
preview-of = Vista previa de { $file }
preview-followed = Vista previa de { $file }, se lee de nuevo al guardarlo
reload = Recargar
    .hint = Recargar: lee el archivo otra vez. Puede que el navegador vuelva a pedirlo, porque no deja que la página siga archivos.
problems-count =
    { $count ->
        [one] Un error
       *[other] { $count } errores
    }
lines-of = Líneas de { $file }
lesson-file = Lección
copy-saved =
    .message = Aquí está la copia, guardada como { $file }.
    .remedy = Edítala con un editor de texto y suéltala en esta ventana: así se muestra cada vez que se guarda.

## Cursos propios

course = Curso
back-to-course = Todas las lecciones del curso. Se recuerda dónde estás.
read-again = Leer de nuevo
    .hint = Leer de nuevo: toma los archivos como están ahora. Puede que el navegador pregunte si puede, o qué carpeta es.
save-course = Guardar en un archivo
    .hint = Guardar en un archivo: para otras personas, que lo sueltan en su ventana y tienen el curso.
remove = Quitar
    .hint = Quitar: saca el curso de Inkling. Sus archivos se quedan donde están.
course-saved =
    .message = El curso está guardado como { $file }.
    .remedy = Quien lo suelte en la ventana de Inkling lo tiene.
course-removed = «{ $title }» se ha quitado de Inkling. Sus archivos están donde estaban.
undo-remove = quitar
undo-replace = el curso de antes
problems-of-order = Qué falla en el orden
problems-of = Qué falla en { $file }
file-problems =
    { $count ->
        [one] { $file }: un error
       *[other] { $file }: { $count } errores
    }
course-not-kept =
    .message = El navegador no guarda nada para esta página: el curso está hasta que se cierre.
    .remedy = Abre su carpeta de nuevo la próxima vez.
course-read-again = «{ $title }» se ha leído de nuevo.
course-replaced = «{ $title }» ocupa el lugar del curso que tenía este título.
no-lesson-in =
    .message = No hay ninguna lección en «{ $folder }».
    .remedy = Elige una carpeta con archivos que terminen en .lesson.md.
too-many-lessons =
    .message = «{ $folder }» tiene { $count } lecciones, más de las que puede tener un curso.
    .remedy = Haz varios cursos, cada uno de { $most } como máximo.
too-many-files =
    .message = «{ $folder }» tiene más de { $most } archivos.
    .remedy = Elige una carpeta que tenga las lecciones y poco más.
course-too-large =
    .message = El archivo { $file } es demasiado grande para un curso.
    .remedy = Elige un archivo que termine en { $ending }, como los guarda Inkling.
