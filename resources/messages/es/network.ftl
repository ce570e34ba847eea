title = La red
size-random = { $parameters } pesos y sesgos, aleatorios
size-after =
    { $updates ->
        [one] { $parameters } pesos y sesgos, tras { $updates } actualización
       *[other] { $parameters } pesos y sesgos, tras { $updates } actualizaciones
    }
size-hint = Cada conexión tiene un peso y cada neurona un sesgo. El entrenamiento cambia estos números y nada más.
pixels = 784 píxeles
pixels-hint = La entrada: 28 × 28 píxeles, cada uno un nivel de gris de 0 (papel) a 1 (tinta).

## Capas

add-layer = Capa
add-layer-hint = Añade una capa oculta antes de las salidas. Más capas pueden formar características a partir de características; también aprenden más despacio.
layer = Capa oculta { $layer }
layer-neurons = Neuronas de la capa oculta { $layer }
layer-neurons-hint = Neuronas: cuántas características puede buscar esta capa. Más pueden aprender más, y tardan más.
layer-remove = Quitar la capa oculta { $layer }
layer-remove-hint = Quita esta capa oculta. Si no queda ninguna, los píxeles van directamente a las salidas.
layer-activation = Activación de la capa oculta { $layer }
layer-activation-hint = Activación f en a = f(z). ReLU deja pasar lo positivo, leaky ReLU también un rastro del resto; la sigmoide lo comprime entre 0 y 1, tanh entre −1 y 1; lineal no cambia nada.
layer-whole = Capa oculta { $layer }: las { $neurons } neuronas
layer-all = Mostrar las { $neurons } neuronas de la capa oculta { $layer }
layer-all-hint = Arriba están, en grande, las neuronas más activas. Debajo están las { $neurons }, una celda para cada una, más azul cuanto más activa. Haz clic para verlas todas en grande.
layer-more = + { $count } más

## El dibujo de la red

neurons = Neuronas
neurons-hint = Neuronas: apunta a una para leer sus números, haz clic para mirar dentro. Las flechas van de una a otra, Intro mira dentro, con Mayús recorren sus conexiones.
legend-positive = positivo
legend-negative = negativo
off =
    { $count ->
        [one] { $count } neurona apagada
       *[other] { $count } neuronas apagadas
    }
off-hint = Las neuronas apagadas cuentan como 0 en la respuesta que se ve aquí. Los pesos se quedan como están; el entrenamiento, las evaluaciones y los archivos no saben nada de ello.
switch-all-on = Encender todas

## Una conexión entre dos neuronas

wire = Una conexión
wire-ends = { $from } <to>a</to> { $to }
wire-described = Conexión de «{ $from }» a «{ $to }»: activación a = { $activation }, peso w = { $weight }; añade a·w = { $product } a la suma.
wire-none = Ninguna conexión de esta neurona lleva nada.
wire-activation = activación a
wire-weight = peso w
wire-product = producto a·w
close = Cerrar

## La respuesta y las diez salidas

answer = Respuesta
answer-none = Dibuja un dígito y la red dirá qué lee.
answer-last = La respuesta viene al final.
answer-right = Eso es correcto.
answer-truth = Es { $digit }.
answer-random = Adivina: los pesos son aleatorios.
answer-greatest = La salida { $output } es la mayor: { $value }.
answer-greater = Su z es { $sum }: mayor que la de { $output }.
answer-ask = Haz clic en otro dígito: ¿por qué no ese?
why = ¿Por qué?
why-hint = ¿Por qué? Pinta sobre el dibujo qué tinta subió la suma ponderada de la respuesta, azul, y cuál la bajó, naranja. Haz clic en una salida para preguntar por qué no esa. Tecla: W.
outputs = Las diez neuronas de salida
outputs-hint =
    { $kind ->
        [softmax] Las diez salidas, una para cada dígito. Softmax hace que sumen 1, así que cada una se lee como una parte del total. Haz clic en una para ver por qué, o por qué no.
        [sigmoid] Las diez salidas, una para cada dígito. Cada sigmoide está por sí sola entre 0 y 1; no tienen por qué sumar 1. Haz clic en una para ver por qué, o por qué no.
       *[linear] Las diez salidas, una para cada dígito. Cada una es su suma ponderada tal cual; las barras muestran lo que está entre 0 y 1. Haz clic en una para ver por qué, o por qué no.
    }
outputs-hint-named = { $digit }: { $name }. { outputs-hint }
outputs-truth = , la correcta

## La pasada hacia delante, paso a paso

pass = Pasada hacia delante, paso a paso
pass-none = Dibuja un dígito para seguirlo por la red.
pass-step = Paso { $step } de { $steps }
pass-back = Atrás
pass-next = Siguiente
pass-play = Reproducir
pass-play-hint = Reproducir: avanza solo, un paso cada cinco segundos.
pass-pixels = Los 784 píxeles son los números con los que empieza la red: 0 es papel, 1 es tinta.
pass-pixels-inked =
    { $count ->
        [one] { $count } de 784 está por encima de 0.
       *[other] { $count } de 784 están por encima de 0.
    }
pass-sum-hidden = Cada neurona de la capa oculta { $layer } multiplica sus { $inputs } entradas por sus pesos, las suma y añade su sesgo. Aquí está la neurona { $neuron }, la mayor.
pass-sum-output = Cada neurona de la capa de salida multiplica sus { $inputs } entradas por sus pesos, las suma y añade su sesgo. Aquí está la salida { $output }, la mayor.
pass-softmax = Softmax convierte las diez sumas en diez partes que están por encima de 0 y suman 1.
pass-activation =
    { $active ->
        [one] La función de activación f convierte cada suma en la activación de la neurona: { $active } de { $neurons } está por encima de 0.
       *[other] La función de activación f convierte cada suma en la activación de la neurona: { $active } de { $neurons } están por encima de 0.
    }
pass-answer = La respuesta es la salida con la mayor activación, el argmax: { $output }.
pass-answer-numbers = argmax a = { $output }: { $greatest }; la siguiente es { $second }.
