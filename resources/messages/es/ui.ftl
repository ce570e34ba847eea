digit-word =
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
       *[9] nueve
    }
a-digit = un { digit-word }
updates-count =
    { $count ->
        [one] { $count } actualización
       *[other] { $count } actualizaciones
    }
samples-count =
    { $count ->
        [one] { $count } muestra
       *[other] { $count } muestras
    }
share = { $share }{"\u00A0"}%
share-nearly-all = > { $share }{"\u00A0"}%
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } h { $minutes } min
close = Cerrar
on-slider = { $label }, con un control deslizante
key-space = Espacio
key-control = Ctrl
key-shift = Mayús
