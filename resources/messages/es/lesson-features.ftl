feature =
    { $id ->
        [ink] Tinta
        [proportion] Ancho ÷ alto
        [holes] Agujeros
        [hole-height] Lugar de los agujeros
        [crossings-upper] Cruces a ¼
        [crossings-middle] Cruces a ½
        [crossings-lower] Cruces a ¾
        [crossings-column] Cruces hacia abajo
        [symmetry-left-right] Izquierda como derecha
        [symmetry-up-down] Arriba como abajo
        [ink-above] Tinta sobre el centro
       *[ink-left] Tinta a la izquierda
    }
list = Características

## Cada característica sola

try-each = Probar cada una sola
learning = Aprendiendo…
measuring = Midiendo dígitos…
guessing = adivinar

## Un dibujo que se desplaza y gira

as-drawn = como se dibujó
shaken = sacudido
draw-first = Dibuja primero un dígito.
move = Mover
move-by =
    { $pixels ->
        [one] { $pixels } píxel a la derecha
       *[other] { $pixels } píxeles a la derecha
    }
turn = Girar
turn-by =
    { $degrees ->
        [one] { $degrees } grado
       *[other] { $degrees } grados
    }
changed-from = cambiado desde { NUMBER($limit) } σ

## Selecciones de características que se probaron

tries-title = Dígitos bien leídos, según el número de características.
tries-count =
    { $count ->
        [0] { $count } probadas.
       *[other] { $count } probadas, la mejor { $best }, la última { $last } con { $features }.
    }
tries-all = Las doce: { $share }.
tries-network = Una red sobre los píxeles: { $share }.
tries-axis = características
tries-goal = supera el { $percent } %
tries-network-line = red sobre píxeles { $share }
tries-all-point = las doce { $share }
