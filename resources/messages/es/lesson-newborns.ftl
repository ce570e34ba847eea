### Las imágenes de la lección sobre el inicio aleatorio. Las recién nacidas son redes que se acaban de crear y no han aprendido nada.

make = Crear { $count } recién nacidas
born = Han nacido { $born } de { $all }.
ask = Preguntar dos veces
draw-first = Dibuja antes un dígito.
again =
    { $way ->
        [same] igual
        [digit] el mismo dígito
       *[other] otro dígito
    }

## El mismo dibujo, preguntado dos veces

first-time = Primera vez
    .answer = Primera vez: la respuesta es { $digit }
second-time = Segunda vez
    .answer = Segunda vez: la respuesta es { $digit }

## Aciertos como puntos sobre un eje

range = de { $from } a { $to } { $unit }
range-last = { $from } { $unit } o más
dots-at = { $count } en { $range }
scores = { $count } redes recién nacidas según sus aciertos: { $dots }.
scores-none = Un eje de aciertos.
placed = Has colocado: { $dots }.
placed-none = Todavía no has colocado ningún punto.
axis = { $unit } de los dígitos bien leídos
chance = 1 de 10
rings = anillos: dijiste, cada uno por { $count } recién nacidas
columns = Dónde van los puntos
column = { $range }: { $count } puntos. Pulsa para añadir uno; Supr quita uno.
how = Haz clic sobre el eje para colocar un punto; con Mayús, o con la tecla Supr, lo quitas.
clear = Quitar todos

## Con qué frecuencia da cada una su respuesta favorita

favourites = Con qué frecuencia da su respuesta favorita cada una de { $count } redes recién nacidas: de { $least } a { $greatest }, de media { $mean }.
favourites-said = Dijiste { $share }.
mean = media { $share }
guessing = adivinar: 1 de 10
you-said = dijiste { $share }
favourites-axis = { $count } redes recién nacidas, primero las menos tercas
