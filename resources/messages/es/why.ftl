## Cómo se llaman las neuronas

name-pixel = Píxel de la fila { $row }, columna { $column }
name-output = Neurona de salida { $neuron }
name-hidden = Capa oculta { $layer }, neurona { $neuron }

## Una neurona en una línea al pie de la página

pixel-input = { $name }: una de las 784 entradas.
pixel-level = { $name }: nivel de gris { $level }.
neuron-rests = { $name }: suma { $inputs } entradas por sus pesos, añade su sesgo y aplica { $activation }.
neuron-works = { $name }: suma ponderada z = b + Σ x·w = { $sum } sobre { $inputs } entradas; activación a = { $activation }({ $sum }) = { $result }. Un clic o Intro mira dentro.
neuron-softmax = { $name }: suma ponderada z = b + Σ x·w = { $sum } sobre { $inputs } entradas; activación a = softmax de las diez z = { $result }. Un clic o Intro mira dentro.

## Fórmulas con sus números

formula-relu = a = f(z) = max(0; { $z }) = { $a }
formula-softmax = a = e^z / Σ e^z de las diez salidas = { $a }

## El panel de una neurona

inside = Dentro de una neurona
off = Apagada
off-hint = Apagada: su activación cuenta como 0 en la respuesta que se ve aquí, para que veas para qué sirve. Los pesos se quedan como están; el entrenamiento, las evaluaciones y los archivos no saben nada de ello.
off-formula = Apagada: a cuenta como 0.
close = Cerrar
close-hint = Cerrar la neurona. Tecla: Escape.
picture-weights =
    .title = Pesos w
    .help = Sus 784 pesos, cada uno donde está su píxel: la tinta sobre azul sube la suma de esta neurona, la tinta sobre naranja la baja.
picture-slope =
    .title = Pendiente ∂z/∂x
    .help = Cómo cambiaría su suma con cada píxel en este dibujo, a través de todas las capas anteriores: azul hacia arriba, naranja hacia abajo.
picture-terms =
    .title = Términos x·w
    .help = Lo que cada píxel de este dibujo añade a la suma, azul, o le quita, naranja: píxel por peso.
picture-shares =
    .title = Parte x·∂z/∂x
    .help = Lo que cada píxel de este dibujo añade, azul, o quita, naranja: píxel por pendiente.
up-to = hasta ±{ $greatest }
inputs = Las entradas más fuertes
input-pixel = fila, columna
input-neuron = neurona
follow-hint = Una capa atrás: mira dentro de la neurona de la que viene esta entrada.
inputs-more = { $count } más
bias = sesgo b
invitation = Dibuja un dígito y sus números cobrarán vida.
curve = Curva de activación: con z = { $z } da a = { $a }
curve-hint = Su curva de activación: z va hacia la derecha, a = f(z) hacia arriba. El punto es donde está ahora.
curve-hint-softmax = Su parte cuando cambia su z y las otras nueve salidas se quedan como están. El punto es donde está ahora.

## Sobre el dibujo, mientras «¿Por qué?» está activo

why = Por qué
why-answer = ¿Por qué { $digit }?
why-not = ¿Por qué no { $digit }?
ink-for = <spoken>La tinta habla </spoken>a favor { $sum }
ink-against = en contra { $sum }
biases = <shown>b</shown><spoken>, sesgos</spoken> { $sum }
rest = resto { $sum }
