title = Laboratorio

## Lo que se entrena

stop = Terminar
stop-hint = Terminar: acaba todas las ejecuciones y conserva lo aprendido hasta ahora.
train =
    { $count ->
        [one] Entrenar { $count } red
       *[other] Entrenar { $count } redes
    }
train-hint = Entrena todas las redes a la vez, con tus ajustes y desde el mismo comienzo. La red del taller no se toca.
differ-in = que difieren en
differ-in-spoken = En qué difieren las redes
activation =
    .title = Activación
    .help = Activación de las capas ocultas: lo que cada neurona hace con su suma ponderada.
width =
    .title = Neuronas de la primera capa oculta
    .help = Anchura: cuántas neuronas tiene la primera capa oculta. Más distinguen más cosas, tardan más y aprenden más de memoria.
seed-hint = { $help } ¿Cuánto de un resultado es azar?
epochs = Épocas
epochs-hint = Épocas: cuántas veces pasa cada ejecución por todos los dígitos de entrenamiento. Empieza con las tuyas, o con 5: para entonces se ve lo que hace un ajuste.
fitted-rates = Tasas adecuadas
fitted-rates-hint = Tasas adecuadas: cada red tiene la tasa de aprendizaje recomendada para ella, ya que la útil depende de lo que difiere aquí. Si no, todas tienen la tuya.
keep-runs = Conservar ejecuciones
keep-runs-hint = Conservar ejecuciones: se registran y aparecen en Ejecuciones. Si no, no se conserva nada del laboratorio.
time-left = quedan { $duration }
problem-no-layer = La red no tiene ninguna capa oculta. Añade una en el taller, o prueba otra cosa.
problem-too-few = Da al menos { $fewest } valores: añade uno.
problem-twice = { $value } está dos veces. Cambia uno de ellos.
said-training = Las redes se están entrenando.
said-best = La mejor: { $setting } { $value }.

## El gráfico

curves = Curvas
measures = Lo que muestra el gráfico
cost = Coste
accuracy = Exactitud
training-cost = Coste de entrenamiento
validation-accuracy = Exactitud de validación
common = Todas tienen: { $settings }.
costs-differ = Los costes de funciones de coste distintas no se pueden comparar.
reading-digits = Se leen los dígitos…
empty = Una línea por cada red, en directo. Entrénalas todas con un clic.
chart-cost = Coste de entrenamiento de las redes según las épocas; los números están en la tabla
chart-accuracy = Exactitud de validación de las redes según las épocas; los números están en la tabla
end-diverged = { $name }: divergió
end-diverged-cost = { $name }: divergió, coste { $cost }

## La tabla

column-verdict = Veredicto
column-accuracy = Exactitud
column-accuracy-hint = La parte de los dígitos de validación bien leídos: con ellos nunca se entrena.
column-cost = Coste
column-cost-hint = El coste de los dígitos de validación, en la última medida.
column-seconds = Segundos
column-seconds-hint = Del comienzo al final de su ejecución, mientras todas entrenan a la vez.
column-reads = Lee el tuyo como
column-reads-hint = Por qué dígito toma cada red tu dibujo, con la activación de esa salida.
column-actions = Acciones
value = Valor { $place }
best = La mejor
best-spoken = la mejor
progress = Progreso de { $name }
too-little = Hubo muy pocas medidas para decir más.
in-use = En uso
use = Usar
use-spoken = Usar: { $name }
use-hint = Usar: el taller tiene este valor desde ahora. Su red se conserva, a no ser que el valor necesite una nueva.
use-not-now = El taller está entrenando: este valor necesita una red en reposo.
remove = Quitar { $name }
add = Añadir un valor

## Veredictos, en pocas palabras

verdict-stopped = terminada
verdict-good = buena
verdict-overfits = sobreajusta
verdict-fails = no aprende
verdict-diverged = divergió
verdict-rate-diverged = demasiado grande: divergió
verdict-jumps = salta
verdict-rate-jumps = demasiado grande: salta
verdict-too-large = demasiado grande
verdict-falling = lenta: aún baja
verdict-rate-falling = demasiado pequeña: aún baja
verdict-behind = por detrás
verdict-too-small = demasiado pequeña

## Lo que se midió

why-good = Lee { $share } de los dígitos que nunca vio.
why-rose =
    { $times ->
        [1] El coste subió una vez por el camino.
       *[other] El coste subió { $times } veces por el camino.
    }
why-smaller-rate = Lee { $share }; una tasa más pequeña lee { $best }.
why-best = Lee { $share }; la mejor lee { $best }.
why-falling = El coste aún baja: de { $from } a { $to } hasta ahora.
why-behind = Lee { $share }, y la mejor lee { $best }.

## Junto al lienzo

drawing = Dibujo
you-draw = Tú dibujas, todas leen
