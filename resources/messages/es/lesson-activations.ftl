## Botones

multiply = Multiplicar las capas
multiplying = Multiplicando…
measure = Medir y entrenar

## Cuatro redes

network-none = sin capa oculta
network-one = 1 capa, sin f
network-three = 3 capas, sin f
network-relu = 1 capa, ReLU
four-title = Cuatro redes con { $neurons } neuronas en cada capa oculta. { $items }.
four-untrained = { $name }: aún sin entrenar
four-wrong = { $name }: { $share } mal leídos
four-said = Dijiste que la mejor es: { $name }.
four-axis = dígitos mal leídos: cuanto más corto, mejor
you-said-best = dijiste: la mejor

## Una red como una sola capa

collapse-title = Las respuestas de una red frente a las de su única capa.
collapse-linear =
    { $size ->
        [tiny] Tres capas sin f: solo se diferencian por el redondeo, y { $same } de { $digits } dígitos reciben la misma respuesta.
       *[large] Tres capas sin f: se diferencian hasta en { $largest }, y { $same } de { $digits } dígitos reciben la misma respuesta.
    }
collapse-relu =
    { $size ->
        [tiny] Una capa con ReLU: solo se diferencian por el redondeo, y { $same } de { $digits } dígitos reciben la misma respuesta.
       *[large] Una capa con ReLU: se diferencian hasta en { $largest }, y { $same } de { $digits } dígitos reciben la misma respuesta.
    }
collapse-sheet = Todas las capas de la red sin f, multiplicadas en una sola: 784 pesos para cada dígito
collapse-network = z de la red
collapse-layer = z de la única capa

## El gradiente de capa en capa

depth-unmeasured = La longitud del gradiente en cada una de las siete capas, aún sin medir.
depth-title = La longitud del gradiente en la primera y en la última capa: { $items }.
depth-item = con { $name } { $first } y { $last }, tras entrenar { $share } bien leídos
depth-said =
    { $times ->
        [1] Dijiste que con sigmoide es más o menos igual.
       *[other] Dijiste que con sigmoide es unas { $times } veces más corta.
    }
depth-length = longitud del gradiente
depth-output = salida
depth-back = hacia atrás por las capas, hasta la primera →
depth-right = { $share } bien

## Las funciones y sus pendientes

slope-title = En z = { $z }: { $items }.
slope-item = { $name } vale { $value } con pendiente { $slope }
slope-slider = Suma z
slope-slider-at = z = { $z }, pendiente de la sigmoide { $slope }

## En los textos de la lección

faded =
    { $way ->
        [same] más o menos igual de largo
        [ten] unas 10 veces más corto
       *[thousand] unas 1.000 veces más corto
    }
