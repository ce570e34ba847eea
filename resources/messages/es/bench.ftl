learning-under-way =
    .message = La red está aprendiendo de tus muestras.
    .remedy = Espera un momento, o cancélalo.
sweep-under-way =
    .message = Hay un barrido en curso.
    .remedy = Termínalo primero.
run-under-way =
    .message = Hay una ejecución en curso.
    .remedy = Termínala primero.
run-training =
    .message = Una ejecución está entrenando.
    .remedy = Ponla primero en pausa.
no-bench =
    .message = No hay ningún banco «{ $id }».
    .remedy = Puede que se haya cerrado. Abre uno nuevo, o no nombres ninguno para usar el principal.
not-shuffled =
    .message = Solo se pueden mezclar dígitos que venían con Inkling, en un banco que no se registra.
    .remedy = Elige esos datos, como mnist-10k, y no registres el banco.
weights-of-other-layers =
    .message = Los pesos que hay que copiar no encajan en las capas de los ajustes.
    .remedy = Da ajustes con las mismas capas ocultas y la misma salida, o ninguno.
main-bench-stays =
    .message = El banco principal no se puede cerrar.
    .remedy = Restablécelo, o carga otra red.
bench-of-others =
    .message = Otra persona abrió este banco.
    .remedy = Deja que lo cierre ella.
too-little-memory =
    .message =
        { $others ->
            [0] Entrenar esta red necesita unos { $needed } MB de memoria, y a este ordenador le quedan { $available } MB.
            [1] Entrenar esta red junto a otra necesita unos { $needed } MB de memoria, y a este ordenador le quedan { $available } MB.
           *[other] Entrenar esta red junto a otras { $others } necesita unos { $needed } MB de memoria, y a este ordenador le quedan { $available } MB.
        }
    .remedy =
        { $others ->
            [0] Elige menos capas ocultas o más pequeñas, o cierra otros programas.
           *[other] Elige menos capas ocultas o más pequeñas, o cierra otros programas o redes.
        }
moment-not-kept =
    .message = Los pesos después de { $updates } actualizaciones no se conservan.
    .remedy = Pide con «listMoments» los que hay, o pide los pesos en uso.
network-not-kept =
    .message = Esa red ya no se conserva.
    .remedy = Ábrela en Ejecuciones, o desde el archivo en el que se guardó.
no-earlier-weights =
    .message = No hay pesos anteriores a los que volver.
    .remedy = Sigue entrenando, o empieza de nuevo con pesos aleatorios.
samples-changed =
    .message = Tus muestras son otras que cuando empezó esta ejecución.
    .remedy = { digits-changed.remedy }
digits-changed =
    .message = El conjunto de datos «{ $name }» contiene otros dígitos que cuando empezó esta ejecución.
    .remedy = Recupera lo que había, y la ejecución podrá continuar. O abre uno de sus puntos de control y sigue entrenando desde ahí como una ejecución nueva.
