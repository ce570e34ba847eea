### Las imágenes de la lección sobre un peso que se mueve y sobre todos los pesos a la vez.

weight = Peso w
weight-value = w = { $w }, coste { $cost }
count = Preguntar a cada peso
counting = Preguntando…
silent = el que tiene un píxel que es papel en todos los dígitos
way =
    { $way ->
        [fall] bajará
        [rise] subirá
       *[same] quedará exactamente igual
    }

## La red con uno de sus pesos destacado

network-layer = Tu red: { $sizes } neuronas. Destacan todos los pesos de la primera capa.
network-weight = Tu red: { $sizes } neuronas. Destaca un peso: de { $from } a { $to }, w = { $w }.
pixel = píxel { $number }
output = salida { $number }
neuron = neurona { $number } de la capa { $layer }
pixels-count = { $count } píxeles
neurons-count = { $count } neuronas
outputs-count = { $count } salidas

## El coste a lo largo del peso

cost-curve = El coste a lo largo de este peso. En w = { $w } es { $cost }; su pendiente allí es { $slope }. Es más bajo en w = { $lowest }.
cost-said =
    { $way ->
        [fall] Dijiste que baja.
        [rise] Dijiste que sube.
       *[same] Dijiste que queda igual.
    }
cost-at = { $cost } en w = { $w }
cost-dots = El coste donde has estado: { $places }.
weight-axis = peso w

## Todos los pesos de la primera capa

shares = Sube un poco un peso de la primera capa:
share-falls = el coste baja
share-rises = el coste sube
share-stays = no pasa nada
shares-said = Dijiste que baja con { $share }.
idle-pixels = cuanto más se acerca un píxel a este color, más de sus pesos no hacen nada

## Tres pesos

three = Tres pesos de la neurona { $number }
mean-digit = La media de algunos dígitos: tinta en el centro, papel en el borde.
place = fila { $row }, columna { $column }
