first-minute = Primer minuto
digit =
    { $digit ->
        [0] cero
        [1] uno
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
       *[other] dígito
    }

## Lo que se dice, una cosa tras otra

watch = Una red lee un siete escrito a mano. Dibuja un dígito tuyo en el lienzo.
reset = Ha leído tu { digit }. Lo que sabe está en sus pesos.
train = Ahora los pesos son aleatorios, así que la respuesta es una conjetura. Entrena la red.
learn = Los pesos cambian paso a paso. ¿Cuándo leerá tu { digit }?
explore = Ha aprendido a leer tu { digit }. ¿Y ahora qué?
explored = Eso ha sido entrenar: los mismos pesos aleatorios y, cada vez, una sola cosa distinta. Las lecciones siguen a partir de aquí.

## Botones

do-reset = Volver a pesos aleatorios: ¿aún sabe leer?
do-train = Entrenar
try-neuron =
    .title = Abrir una neurona
    .help = Mira dentro de la neurona más activa: sus pesos, su suma, su activación.
try-rate =
    .title = α (η) × 20
    .help = Desde los mismos pesos aleatorios con una tasa de aprendizaje veinte veces mayor: ¿los pasos siguen llevando cuesta abajo?
try-layer =
    .title = Quitar la capa oculta
    .help = Una red sin capa oculta, entrenada desde pesos aleatorios: ¿cuántos dígitos sabe leer?
skip = Saltar
to-lessons = Ir a las lecciones
done = Listo
skip-hint = Saltar: el taller tal como es. «Mostrar otra vez el primer minuto» está entre los comandos y en Ayuda.
