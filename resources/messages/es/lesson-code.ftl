write = Escribirla como programa
writing = Escribiendo…
run = Que Inkling haga lo mismo
prints = Lo que imprime
listing = El programa { $file }

## Botones

copy = Copiar
save = Guardar { $file }
copied = El programa está copiado.
copy-by-hand = Selecciona el texto y cópialo con Ctrl y C.
saved = { $file } está guardado.

## Comentarios en los programas

comment-start = primeros pesos y un lote de dígitos
comment-shape = [entradas, salidas] cada una
comment-functions = una por capa
comment-through-weights = por los pesos
comment-through-function = por la función
comment-through-both = por los pesos y por la función
comment-indices = W[l][j][k]: a j, desde k

## En los textos de la lección

right = la que resta la tasa por el gradiente
near =
    { $way ->
        [small] casi 0
        [large] mucho más
       *[guess] más o menos lo que cuesta adivinar
    }
