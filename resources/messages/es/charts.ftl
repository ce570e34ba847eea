## Un gráfico

over-updates = { $title } según las actualizaciones de los pesos
training = entrenamiento
validation = validación
empty = Empieza cuando entrenas
log-axis = Eje logarítmico del coste
log-axis-hint = Eje logarítmico: cada diez veces más ocupa el mismo espacio, así se distinguen los costes pequeños.
log-axis-short = log
table-cost = Tabla del coste
table-accuracy = Tabla de la exactitud
table-hint = Tabla: los números detrás del gráfico, para leerlos y copiarlos.
axis-thousands = { $count }k
no-number = ningún número

## Lo que dicen las curvas en un punto

spoken-reading = { $name } { $value }
spoken-now = entrenamiento { $training }, validación { $validation }
after-updates =
    { $count ->
        [one] tras { $count } actualización
       *[other] tras { $count } actualizaciones
    }
this-batch = este lote
its-batches = sus lotes
range = { $least } a { $greatest }
value-at = { $value } en { $step }
value-best = { $value }, el mejor
value-at-best = { $value } en { $step }, el mejor
rate-from = { $rate } desde { $step }

## Ejecuciones anteriores detrás de las curvas

ghosts = Ejecuciones anteriores en los gráficos
ghosts-list = Ejecuciones anteriores en los gráficos, por lo que cambiaba
ghosts-short = Ejecuciones anteriores
ghosts-hint = Ejecuciones anteriores: las tres últimas de esta página como líneas pálidas, la curva suavizada de entrenamiento de cada una, con los ajustes que eran distintos como nombre.
ghost-same = los mismos ajustes
ghost-other = otros ajustes
ghost-layers = capas
ghost-more = { $names } + { $count } más

## Los gráficos del taller

caption = Aprende
cost = Coste
cost-hint = Coste: cuánto se equivocan las salidas de media. Las líneas pálidas son lotes sueltos, los triángulos los que pasan del eje, ◆ la mejor época, ✕ una divergencia. Se lee con las flechas.
accuracy = Exactitud
accuracy-hint = Exactitud: la parte de los dígitos bien leídos. Con los dígitos de validación nunca se entrena, por eso muestran lo que se aprendió de verdad. ◆ es la mejor época por su coste. Se lee con las flechas.
