title = Eso era un…
hint = Di qué has dibujado, acierte o no la respuesta: el dibujo se guarda y la red puede aprender de él. Teclas: de 0 a 9.
samples =
    { $count ->
        [one] Mi letra: { $count } muestra
       *[other] Mi letra: { $count } muestras
    }
undo = Deshacer
undo-label = Deshacer: no guardar el { $digit }
undo-hint = No guardar el dibujo, después de todo.

## Lo último que se ha hecho

kept = Guardado: { $digit }.
kept-now = Ahora { $digit }.
not-kept = No guardado.
deleted =
    { $count ->
        [one] { $count } muestra eliminada.
       *[other] { $count } muestras eliminadas.
    }
brought-back = Recuperado.
relabelled =
    { $count ->
        [one] { $count } muestra es ahora { $digit }.
       *[other] { $count } muestras son ahora el dígito { $figure }.
    }
as-before = Como estaban.
imported =
    { $known ->
        [0]
            { $count ->
                [one] { $count } muestra añadida.
               *[other] { $count } muestras añadidas.
            }
        [one]
            { $count ->
                [one] { $count } muestra añadida; { $known } ya estaba.
               *[other] { $count } muestras añadidas; { $known } ya estaba.
            }
       *[other]
            { $count ->
                [one] { $count } muestra añadida; { $known } ya estaban.
               *[other] { $count } muestras añadidas; { $known } ya estaban.
            }
    }
learned = La red ha aprendido de tus muestras.
undo-learning = recuperar la red de antes de aprender
learning-cancelled = Cancelado: la red está como estaba.
learning-undone = La red de antes ha vuelto.
files-too-large =
    .message = Eso es más grande que cualquier exportación de Inkling.
    .remedy = Elige un archivo comprimido más pequeño.
