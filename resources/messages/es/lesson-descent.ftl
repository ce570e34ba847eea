title = El coste según dos pesos de tu red, como mapa con curvas de nivel, mínimo en θ₀ = { $x }, θ₁ = { $y }.
rolled =
    { $steps ->
        [one] La bola empieza en un coste de { $start } y está en { $end } tras { $steps } paso.
       *[other] La bola empieza en un coste de { $start } y está en { $end } tras { $steps } pasos.
    }
left-map = Está fuera del mapa, más allá de su borde.
not-let-go = La bola aún no se ha soltado.
said =
    { $way ->
        [straight] Dijiste que rueda directa al punto más bajo.
        [bend] Dijiste que rueda en curva.
       *[swing] Dijiste que rueda más allá del punto más bajo.
    }
landscape = Lo mismo como paisaje: cuanto más alto, mayor el coste.
measuring = Midiendo el coste según dos de tus pesos…

## Botones y reguladores

let-go = Soltar la bola
let-go-again = Soltarla otra vez
let-it-go = Soltarla
rate = Tasa η
momentum = Momento μ

## En los textos de la lección

way =
    { $way ->
        [bend] en curva
       *[straight] en línea recta
    }
