### Cómo se llaman los números medidos de las lecciones: bajo los huecos de las hojas de trabajo, y donde se cuentan respuestas equivocadas.

## The lesson neuron

fact-neuron-fires = se activa
fact-neuron-bias = sesgo
fact-neuron-positive = sobre azul
fact-neuron-negative = sobre naranja
fact-neuron-sum = tinta en total
fact-neuron-z = z
fact-neuron-activation = activación
fact-neuron-threshold = umbral
fact-neuron-minus-threshold = menos umbral
fact-neuron-minus-z = menos z

## The lesson newborns

fact-newborns-mean = media
fact-newborns-spread = dispersión
fact-newborns-least = la peor
fact-newborns-greatest = la mejor
fact-newborns-favourite = favorita
fact-newborns-favourite-most = la más terca
fact-newborns-cost = coste
fact-newborns-again = otra vez
fact-newborns-digit = dígito
fact-newborns-ln-ten = ln 10
fact-newborns-log-ten = log 10
fact-newborns-tenth = una décima
fact-newborns-error-rate = tasa de error
fact-newborns-ten = diez

## The lesson nudge

fact-nudge-weight = peso
fact-nudge-change = cambio
fact-nudge-way = sentido
fact-nudge-before = antes
fact-nudge-after = después
fact-nudge-slope = pendiente
fact-nudge-promised = prometido
fact-nudge-below = debajo
fact-nudge-above = encima
fact-nudge-two-point = pendiente entre dos puntos
fact-nudge-minus-two-point = con el otro signo
fact-nudge-undivided = sin dividir
fact-nudge-divided-by-h = dividido por h
fact-nudge-weights = pesos
fact-nudge-falls = baja
fact-nudge-rises = sube
fact-nudge-stays = no cambia
fact-nudge-one-sweep = una pasada
fact-nudge-one-by-one = uno tras otro
fact-nudge-times = factor
fact-nudge-silent = sin efecto

## The lesson rates

fact-rates-best = la mejor
fact-rates-cost-small = coste, pequeña
fact-rates-cost-middle = coste, intermedia
fact-rates-cost-large = coste, grande
fact-rates-squared-norm = longitud al cuadrado
fact-rates-kept = cumplido
fact-rates-largest = la mayor
fact-rates-least = la menor
fact-rates-rises = sube
fact-rates-rate = tasa
fact-rates-promised = prometido
fact-rates-fall = bajada real

## Values that are words, such as «where way is fall»

value-fall = baja
value-rise = sube
value-same = igual
value-digit = dígito
value-other = otro
value-fire = se activa
value-silent = en silencio
value-small = pequeña
value-middle = intermedia
value-large = grande
