### Palabras que comparten las imágenes de varias lecciones.

## Lo que se predijo, en la imagen

you-said = dijiste
you-said-percent = dijiste { $percent } %
said-percent = Dijiste { $percent } %.

## Botones

play = Reproducir
pause = Pausa
once-more = Otra vez
train-all-four = Entrenar las cuatro
training = Entrenando…
measuring = Midiendo…

## Donde aún no hay nada que mostrar

draw-digit = Dibuja un dígito en el lienzo.

## Una red con sus capas

your-network = Tu red: { $sizes } neuronas.
own-pixels =
    { $count ->
        [one] { $count } píxel
       *[other] { $count } píxeles
    }
own-neurons =
    { $count ->
        [one] { $count } neurona
       *[other] { $count } neuronas
    }
own-outputs =
    { $count ->
        [one] { $count } salida
       *[other] { $count } salidas
    }
own-layer = capa { $layer }

## Funciones de activación

function =
    { $id ->
        [sigmoid] sigmoide
        [tanh] tanh
       *[relu] ReLU
    }

## El coste como mapa y como paisaje

map-lowest = mínimo
map-left = fuera del mapa
map-start = Donde se suelta la bola: { $first } { $x }, { $second } { $y }. Las flechas del teclado la llevan a otro sitio.
map-you-said = – – dijiste
landscape-turn = Girar
