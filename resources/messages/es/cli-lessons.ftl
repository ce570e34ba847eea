## check

problem = { $file }:{ $line }: { $problem } { $remedy }
nothing-wrong =
    { $cards ->
        [one] { $file }: no hay nada mal. «{ $title }» tiene { $cards } tarjeta.
       *[other] { $file }: no hay nada mal. «{ $title }» tiene { $cards } tarjetas.
    }
course-order = { $folder }: el curso «{ $title }», en este orden: { $lessons }.
no-lesson-in-folder = { $folder }: No hay ninguna lección en esta carpeta. Nombra una carpeta con archivos que terminen en { $ending }.
too-many-lessons =
    .message = { $folder } tiene { $count } lecciones, más de las que puede tener un curso.
    .remedy = Haz varios cursos, cada uno de { $most } como mucho.
folder-unreadable =
    .message = No se puede leer la carpeta { $folder }: { $detail }.
    .remedy = Comprueba su nombre.
file-unreadable =
    .message = No se puede leer el archivo: { $detail }.
    .remedy = Comprueba su nombre.
no-file =
    .message = { $file } no es un archivo.
    .remedy = Nombra un archivo que termine en .lesson.md.
too-long =
    .message = { $file } es demasiado largo para una lección.
    .remedy = Nombra un archivo que termine en .lesson.md.

## new

wrong-ending = El archivo { $file } debe terminar en { $ending }.
wrong-name = El archivo debe llamarse con letras minúsculas, cifras y guiones, no «{ $name }».
exists =
    .message = El archivo { $file } ya existe.
    .remedy = Elige otro nombre.
unwritable =
    .message = No se puede escribir el archivo { $file }: { $detail }.
    .remedy = Comprueba la carpeta.
written = { $file } es una lección para empezar. Arrástrala a la ventana de Inkling para verla.

## answers

left-out = { $file }: { $reason }
no-answers = Ahí no hay respuestas. Nombra archivos que terminen en .inkling-answers, o su carpeta.
nothing-there =
    .message = No hay ningún archivo ni carpeta { $path }.
    .remedy = Comprueba su nombre.

## La lección para empezar

new-summary = Mueve un peso y mira qué le hace al coste.
new-heading = Un peso
new-question = La línea brillante es un peso de tu red: { $weight }. Lo subes un poco. El coste va a
new-answer-fall = bajar
new-answer-rise = subir
new-answer-same = quedarse como está
new-teacher = Cuenta las manos antes de que alguien fije una predicción. Solo el modo de presentación muestra esto.
new-do = Mueve el peso con el control, unos pasos hacia arriba y hacia abajo.
new-said = Dijiste: { $said }.
new-truth-fall = En realidad el coste **bajó**.
new-truth-rise = En realidad el coste **subió**.
new-truth-same = En realidad el coste se quedó como estaba.
new-explain = La rapidez con que cambia el coste con el peso es la { $term }pendiente{ $end }:
new-check = ¿Hacia dónde mueve el peso el descenso de gradiente?
new-way-against = Contra la pendiente
new-way-with = Con la pendiente
new-wrong = Con la pendiente el coste sube. Mira la recta que toca la curva: hacia donde baja es el camino.
new-hint = El coste tiene que bajar.
