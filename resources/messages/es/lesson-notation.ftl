## Lo que dice un nombre, en palabras

part-input = entrada { $to }
part-neuron = neurona { $to } de la capa { $layer }
part-bias = el sesgo de la neurona { $to } de la capa { $layer }
part-weight = a { $to }, desde { $from }, hacia la capa { $layer }

## Dónde está algo en la imagen, sin su nombre

place-input = el círculo de la entrada { $to }
place-neuron = el círculo de la neurona { $to } de la capa { $layer }
place-bias = la línea corta hacia la neurona { $to } de la capa { $layer }
place-first-weight = la línea de la entrada { $from } a la neurona { $to } de la capa { $layer }
place-weight = la línea de la neurona { $from } de la capa { $before } a la neurona { $to } de la capa { $layer }

## La red pequeña

net = Una red con dos entradas, cuatro neuronas y una salida.
letters = Destacan tres líneas: { $items }.
letters-item =
    { $layer ->
        [1] { $letter } de la entrada { $from } a la neurona { $to }
       *[other] { $letter } de la neurona { $from } a la salida { $to }
    }
answered-item = { $letter } es { $symbol }, { $part }
said-letter = Dijiste { $letter }.
said-nothing = No dijiste nada.
mark = { $label }: { $part }
column-inputs = capa 0: entradas
column-hidden = capa 1
column-output = capa 2: salida
bias = sesgo

## Lo que hay que encontrar

hunt = Señala <strong>{ $symbol }</strong> <count>({ $number } de { $count })</count>
all-found = Todo encontrado.
told-right = Bien: { $symbol }: { $part }.
told-other = Eso es { $symbol }: { $part }.

## La red propia, y el formulario para un nombre

own = Tu red: { $sizes } neuronas en las capas 0 a { $last }.
own-line = Destaca una línea: { $part }.
own-unnamed = Destaca una línea, desde { $from } hasta { $to } de la capa siguiente.
own-all-named = Todas las líneas tienen su nombre.
own-lines = Líneas: { $items }.
own-lines-item = { $letter } desde { $from } en la capa { $before } hasta { $to } en la capa { $layer }
line = Línea { $letter }
field-layer = capa
    .label = Capa
field-to = a
    .label = A
field-from = desde
    .label = Desde
name-it = Ponerle nombre
named-right = Bien: { $symbol }.
swapped = Los dos están intercambiados: el primer índice es adonde lleva la línea, el segundo de donde viene.
wrong-layer = La capa es aquella a la que lleva la línea. Las entradas son la capa 0.
not-yet = Todavía no. Lee el número en el extremo derecho de la línea, el número en el izquierdo y la capa en el derecho.

## En los textos de la lección

picked = la que va de { $from } a { $to }
