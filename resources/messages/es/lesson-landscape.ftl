train = Entrenar desde el principio
training = Entrenando, y midiendo alrededor de su camino…
train-another = Entrenar otra red
training-another = Entrenando la otra red…

## El plano de una ejecución

direction = dirección { $number }
map-title = El coste sobre el plano de la ejecución, como mapa. La ejecución va de un coste de { $start } a la izquierda a { $end } a la derecha, por { $points } puntos.
beads-title = Lo mismo como paisaje. Los costes de la propia ejecución son cuentas; la línea hasta el suelo bajo cada una dice lo lejos que está la ejecución del plano.

## Cuánto del camino contienen dos direcciones

shares-title = Del camino por { $count } direcciones, la primera contiene { $first }, la segunda { $second }.
shares-said = Dijiste { $percent } % para las dos.
shares-unknown = El camino pasa por { $count } direcciones, una por cada peso y sesgo. Aún no se sabe cuánto de él contienen dos de ellas.
directions = direcciones, una por cada peso y sesgo
first-direction = primera dirección: { $share }
second-direction = segunda: { $share }
other-directions = todas las demás juntas: { $share }

## La línea hasta otra red

between-title = El coste en la línea de tu red a otra: { $own } en la tuya, { $half } a medio camino, { $other } en la otra. A medio camino se lee bien el { $share } de las veces.
between-unknown = Una línea recta de tu red a otra. El coste entre ellas aún no se conoce.
between-said =
    { $given ->
        [lower] Dijiste: más bajo que ambas.
        [between] Dijiste: más o menos tan bajo como ambas.
       *[higher] Dijiste: más alto que ambas.
    }
between-cost = coste C
between-own = tu red
between-half = a medio camino
between-other = otra semilla
between-weights = cada peso va en línea recta de un valor al otro
between-read = C = { $cost }; { $share } bien
walk = Camino
walk-at = coste { $cost }
