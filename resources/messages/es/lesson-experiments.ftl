### Lo que tienen en común las imágenes de varias lecciones: curvas dibujadas, píxeles marcados, números medidos.

trend =
    { $way ->
        [falls] baja
        [rises] sube
        [stays] queda igual
        [falls-then-rises] baja y luego sube
       *[rises-then-falls] sube y luego baja
    }
milliseconds = { $time } ms
kilobytes = { $size }{"\u00A0"}kB
megabytes = { $size }{"\u00A0"}MB

## Ejes en los que se dibujan curvas a mano

sketch-axes = Ejes: { $y } de { $least } a { $greatest }, sobre { $x } de { $from } a { $to }.
sketch-curve = Tu curva { $line } { trend } y termina en { $end }.
sketch-curve-open = Tu curva { $line } todavía no está dibujada.
sketch-truth = En realidad { $line } { trend } y termina en { $end }.
sketch-here =
    { $lines ->
        [one] Dibuja aquí la curva
       *[other] Dibuja aquí las curvas
    }
sketch-slider = Curva { $line }, dibujada con las flechas
sketch-value = { $y } { $value } en { $place }
sketch-value-open = { $y } aún sin dibujar en { $place }
sketch-drawn = dibujada
sketch-clear = Borrar esta curva
sketch-key-truth = Punteado: tu esbozo. Continuo: como es.
sketch-key = Tu esbozo.

## Palabras que tienen varias imágenes

you-said = dijiste
cost-axis = coste C
percent = { $share } %
