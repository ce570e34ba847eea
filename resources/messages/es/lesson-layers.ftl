looking = Mirando dentro de las capas…

## Cómo se llaman las capas

layer-pixels = píxeles
layer-hidden = capa { $number }
layer-outputs = salidas

## Imágenes de neuronas, para distinguirlas: entrenadas, o como las hizo el azar

quiz = Pesos de neuronas de la primera capa
quiz-picture =
    { $is ->
        [marked] Imagen { $number }, tomada por entrenada
        [trained] Imagen { $number }, entrenada
        [marked-trained] Imagen { $number }, tomada por entrenada, entrenada
        [random] Imagen { $number }, aleatoria
        [marked-random] Imagen { $number }, tomada por entrenada, aleatoria
       *[plain] Imagen { $number }
    }
quiz-trained = entrenada
quiz-random = aleatoria
quiz-marked = ¿entrenada?

## Lo que se puede leer de cada capa

climb = Subir a la capa siguiente
ladder-title = Dígitos leídos de cada capa.
ladder-line =
    { $id ->
        [trained] Entrenada: { $items }.
       *[untrained] Sin entrenar: { $items }.
    }
ladder-item = { $layer } { $share }
ladder-said =
    { $way ->
        [rise] Dijiste que de capa en capa se lee más.
        [same] Dijiste que de capa en capa se lee más o menos lo mismo.
       *[fall] Dijiste que de capa en capa se lee menos.
    }
ladder-axis = bien leídos solo con esta capa
ladder-name =
    { $id ->
        [trained] entrenada
       *[untrained] sin entrenar
    }

## Lo parecidos que son los dígitos en cada capa

likeness = Parecido, { $layer }: a sí mismo, desplazado { $moved }; mismo dígito { $same }; otros dígitos { $others }
likeness-kind =
    { $id ->
        [moved] él mismo, desplazado
        [same] mismo dígito
       *[others] otros dígitos
    }
this-one = Esta
likeness-said =
    { $given ->
        [moved] Dijiste: a sí mismo.
       *[same] Dijiste: al mismo dígito.
    }
likeness-map = Un mapa: cien dígitos de 0 a 9, hacia abajo y a lo ancho; oscuro donde dos se parecen.

## Neuronas que se apagan

halve = Apagar la mitad que menos hace falta
switches = Neuronas de la capa 1
switch-loss = Neurona { $number }: { $points } puntos menos sin ella
switch-nothing = Neurona { $number }: sin ella no se pierde nada
all-neurons =
    { $count ->
        [one] { $count } neurona
       *[other] las { $count } neuronas
    }
switched-off =
    { $count ->
        [one] { $count } apagada
       *[other] { $count } apagadas
    }

## En los textos de la lección

way =
    { $way ->
        [rise] más
        [fall] menos
       *[same] más o menos lo mismo
    }
closer =
    { $id ->
        [moved] a sí mismo
       *[same] al otro
    }
the-pixels = los píxeles
the-outputs = las salidas
the-layer = capa { $number }
