### Las imágenes de la lección sobre una neurona: sus pesos, su suma por partes, su sesgo.

name = Neurona { $number } de la primera capa
weights = Pesos w
    .explained = Sus 784 pesos, cada uno donde está su píxel: la tinta sobre azul sube la suma de esta neurona; la tinta sobre naranja la baja.
terms = Términos x·w
    .explained = Lo que cada píxel de este dibujo añade a la suma (azul) o le quita (naranja): píxel por peso.
bias = Sesgo b
draw-first = Dibuja un dígito en el lienzo. La neurona espera tinta.
fires =
    { $way ->
        [fire] se activa
       *[silent] se queda en silencio
    }
verdict =
    { $way ->
        [fire] Se activa: z = { $z }
       *[silent] Está en silencio: z = { $z }
    }

## Las barras

bar-bias = sesgo b
bar-positive = en azul
bar-negative = en naranja
bar-sum = suma z
sum =
    { $way ->
        [fire] La suma de la neurona: sesgo { $bias }, la tinta sobre azul añade { $positive }, la tinta sobre naranja quita { $negative }; z = { $z }, así que se activa.
       *[silent] La suma de la neurona: sesgo { $bias }, la tinta sobre azul añade { $positive }, la tinta sobre naranja quita { $negative }; z = { $z }, así que se queda en silencio.
    }
said =
    { $way ->
        [fire] Dijiste que se activa.
       *[silent] Dijiste que se queda en silencio.
    }
