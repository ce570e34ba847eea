## Los costes, con sus nombres y más cortos

cost =
    { $id ->
        [mse] MSE
        [ce] entropía cruzada
        [mae] MAE
       *[hinge] hinge
    }
cost-short =
    { $id ->
        [mse] MSE
        [ce] CE
        [mae] MAE
       *[hinge] hinge
    }

## Diez salidas que se pueden arrastrar

empty = Dibuja un dígito en el lienzo. Las diez salidas esperan la tinta.
dearest-right = Respuesta correcta más cara: <strong>{ $cost }</strong>
cheapest-wrong = Respuesta errónea más barata: <strong>{ $cost }</strong>
none-yet = aún ninguna
restore = Volver a la respuesta de mi red
outputs-title =
    { $verdict ->
        [right] Diez salidas: { $items }. El dígito correcto es { $truth }; la respuesta es { $given }, correcta.
       *[wrong] Diez salidas: { $items }. El dígito correcto es { $truth }; la respuesta es { $given }, errónea.
    }
outputs-item = { $digit } tiene { $output }
output = Salida { $digit }
output-right = Salida { $digit }, el dígito correcto
output-is = Salida { $digit }: { $output }
output-right-is = Salida { $digit }, el dígito correcto: { $output }
output-axis = salida a
verdict =
    { $verdict ->
        [right] correcta
       *[wrong] errónea
    }
right-digit = correcto
right-digit-is = El dígito correcto es { $digit }
head-cost = coste
head-pushes = hacia dónde empuja cada salida (cada fila tiene su escala)
pushes-both = { $cost } empuja { $up } hacia arriba { $amount } y { $down } hacia abajo
pushes-up = { $cost } empuja { $up } hacia arriba { $amount }
pushes-down = { $cost } empuja { $down } hacia abajo
pushes-nothing = { $cost } no empuja nada

## Una respuesta correcta y una errónea

pair-right = La respuesta correcta dice { $given } donde lo correcto es { $truth }, y cuesta { $cost }.
pair-wrong = La respuesta errónea dice { $given } donde lo correcto es { $truth }, y cuesta { $cost }.
pair-less = La respuesta errónea cuesta menos.
pair-said =
    { $given ->
        [never] Dijiste que una respuesta errónea siempre cuesta más.
       *[possible] Dijiste que esto es posible.
    }
pair-name =
    { $id ->
        [right] respuesta correcta: { $given }
       *[wrong] respuesta errónea: { $given }
    }
pair-axis = coste C: error cuadrático medio

## Con qué fuerza empuja cada uno

push-title = El empuje sobre la salida correcta, mientras baja de { NUMBER($from) } a { NUMBER($to) }: { $items }.
push-item = { $cost } { $times } veces
push-said = Dijiste { $cost }.
push-said-alike = Dijiste que todos empujan igual.
push-axis = empuje, frente al empuje en { NUMBER($at) }
push-axis-output = salida correcta, bajando

## Cuatro ejecuciones

race-none = Dígitos bien leídos, aún sin ejecuciones.
race-title = Dígitos bien leídos al final: { $items }.
race-item = con { $cost } { $share }
race-said-alike = Dijiste que las cuatro leen más o menos los mismos.
race-said = Dijiste que { $cost } apenas aprende.
race-axis = dígitos bien leídos
race-axis-batches = lotes; puntos: dígitos de validación
race-axis-batches-short = lotes
race-guessing = 1 de 10: adivinar
