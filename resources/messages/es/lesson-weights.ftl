## La red, y la pregunta a todos sus pesos

ask = Preguntar a cada peso
asking = Preguntando…
preparing = Poniendo tres pesos a 0, uno tras otro…

## Los números de cada capa, para contarlos

into =
    { $place ->
        [outputs] Hacia las salidas
       *[layer] Hacia la capa { $layer }
    }
count =
    { $place ->
        [outputs] Contar las salidas
       *[layer] Contar la capa { $layer }
    }
block-neurons =
    { $outputs ->
        [one] { $inputs } entradas, { $outputs } neurona
       *[other] { $inputs } entradas, { $outputs } neuronas
    }
block-counted =
    { $biases ->
        [one] { $weights } pesos, { $biases } sesgo
       *[other] { $weights } pesos, { $biases } sesgos
    }
together = En total <strong>{ $sum }</strong>
you-said = dijiste: { $count }

## Pesos que no cambian nada

idle = El <strong>{ $share }</strong> de los pesos de la primera capa no cambia nada
idle-picture = Los 28 × 28 píxeles, con tinta donde hay pesos que no hacen nada: llena donde no lo hace ninguno del píxel.
idle-title = El { $share } de los pesos de la primera capa no hace nada.
idle-border = Los píxeles cuyos pesos no hacen nada están en el borde.

## Tres pesos de una neurona

three = Tres pesos de una neurona
three-picture = La media de unos dígitos: tinta en el centro, papel en el borde.
pixel = fila { $row }, columna { $column }
effect =
    { $way ->
        [same] puesto a 0, C queda como está
        [rise] puesto a 0, C sube { $amount }
       *[fall] puesto a 0, C baja { $amount }
    }

## En los textos de la lección

most = el de la fila { $row }, columna { $column }
