## La red pequeña

tiny-title = Una red de 2 entradas, 4 neuronas ocultas y 1 salida. Destaca un camino: de la entrada { $input } por el peso { $weight } a una neurona oculta con activación { $activation }, por el peso { $second } a la salida { $output }, que debería ser { $target }; el coste es { $cost }.
tiny-said =
    { $way ->
        [rise] Dijiste que el coste sube.
        [fall] Dijiste que el coste baja.
       *[same] Dijiste que el coste queda igual.
    }
tiny-you-said =
    { $way ->
        [rise] sube
        [fall] baja
       *[same] queda igual
    }
tiny-target = debería ser { $target }
tiny-cost = coste
tiny-slider = Peso w
tiny-slider-at = w = { $weight }, coste { $cost }

## Los caminos en la red propia

own = Lee { $answer }; debe aprender { $label }. El peso lleva a la neurona oculta { $neuron }.
by-nudging = con un empujón
paths-title =
    { $count ->
        [one] Peso por δ a lo largo del único camino: { $items }; en total { $sum }. El más fuerte pasa por la salida { $strongest }.
       *[other] Peso por δ a lo largo de cada uno de los { $count } caminos: { $items }; en total { $sum }. El más fuerte pasa por la salida { $strongest }.
    }
paths-item = { $product } por la salida { $output }
paths-said =
    { $given ->
        [strongest] Dijiste: el camino más fuerte.
        [sum] Dijiste: todos los caminos juntos.
       *[own] Dijiste: su propio objetivo.
    }
paths-hidden = Peso y δ de cada camino; los productos no se muestran.
paths-output = salida
paths-sum = suma = ∂C/∂a
path = El camino por la salida { $output }: w { $weight }, δ { $delta }

## Cuánto tarda

times-none = Aún sin medir.
times-title = Todas las pendientes con una pasada hacia atrás: { $back }. Empujando cada peso: { $nudging }, { $times } veces más.
times-back = una pasada hacia atrás, todas las pendientes: <time>{ $time }</time>
times-nudging = empujar cada peso una vez: <time>{ $time }</time>
measure-both = Medir los dos
mark =
    { $id ->
        [millisecond] 1 ms
        [second] 1 s
        [minute] 1 min
        [hour] 1 h
        [day] 1 día
       *[month] 1 mes
    }

## En los textos de la lección

picked = el que va a la salida { $output }
