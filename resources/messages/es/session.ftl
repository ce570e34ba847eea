## Avisos

notice-undo = Deshacer
notice-undo-what = Deshacer: { $what }
notice-undo-hint = Deshacer: { $what }.
notice-dismiss = Descartar
undo-shipped = recuperar la red que venía con Inkling
undo-trained = recuperar la red entrenada
undo-settings = recuperar los ajustes de antes

## La conexión con el motor

engine-stopped =
    .message = El motor que entrena la red se ha detenido.
    .remedy = Inkling lo está iniciando de nuevo; tu dibujo se conserva.
engine-not-yet =
    .message = El motor aún no está disponible.
    .remedy = Espera un momento e inténtalo de nuevo.
engine-not-starting =
    .message = El motor no arranca.
    .remedy = Cierra Inkling y vuelve a iniciarlo.
address-cut-short =
    .message = A esta dirección le falta la última parte, por eso el motor no deja entrar a la página.
    .remedy = Abre la dirección completa que Inkling mostró al iniciarse.
address-silent =
    .message = Inkling no responde en esta dirección.
    .remedy = Inicia Inkling si ha terminado, y abre la dirección que muestra: es nueva cada vez.

## La ejecución

stopped-early =
    .message =
        { $patience ->
            [one] Parada temprana: el coste de validación no había bajado durante { $patience } época.
           *[other] Parada temprana: el coste de validación no había bajado durante { $patience } épocas.
        }
    .remedy =
        { $updates ->
            [one] De { $updates } actualización, se usan los pesos después de { $best }, con el coste más bajo, { $cost }.
           *[other] De { $updates } actualizaciones, se usan los pesos después de { $best }, con el coste más bajo, { $cost }.
        }
run-open =
    { $updates ->
        [one] La red de la ejecución { $run } está abierta, después de { $updates } actualización.
       *[other] La red de la ejecución { $run } está abierta, después de { $updates } actualizaciones.
    }

## Ajustes, archivos y redes

settings-loaded = Ajustes cargados: { $settings }.
settings-new-network = Los ajustes nuevos dieron una red nueva con pesos aleatorios.
random-start = La red está de nuevo en su inicio aleatorio.
shipped-in-use = Se usa la red que venía con Inkling.
file-open = { $file } está abierto.
file-load-better = Cargar como mejor lee
file-keep = Dejarlo como está
file-keep-activation = Dejar { $activation }
file-load-activation = Cargar con { $activation }
file-tensor =
    { $part ->
        [weights] { $tensor } → pesos de la capa { $layer }
       *[biases] { $tensor } → sesgos de la capa { $layer }
    }
file-tensor-transposed =
    { $part ->
        [weights] { $tensor } → pesos de la capa { $layer } (entradas × salidas)
       *[biases] { $tensor } → sesgos de la capa { $layer } (entradas × salidas)
    }
