train-both = Entrenar las dos

## Tres píxeles

three = Tres píxeles
term = x = { $ink }; w = { $weight }

## La suma de una neurona, píxel a píxel

walk-title = La suma de la neurona { $neuron } tras { $at } de { $pixels } píxeles: empezó en el sesgo { $start } y vale { $now }.
walk-said = Dijiste que el { $percent } % de los píxeles aporta algo; lo hace el { $share }.
walk-all = los 784 píxeles
walk-pixel = píxel { $pixel } de 784
walk-products = { $count } de 784 productos no son 0
walk-so-far = suma hasta ahora { $sum }
walk-axis-sum = suma hasta ahora
walk-axis-pixels = píxeles, fila por fila
walk-next = Siguiente píxel con tinta

## Un dígito que se desplaza

read-as = leído como <strong>{ $digit }</strong>
moved-by = Desplazado
moved-pixels =
    { $count ->
        [one] { $count } píxel
       *[other] { $count } píxeles
    }
moved-title = Dígitos bien leídos, desplazados a la derecha: { $items }.
moved-item =
    { $by ->
        [one] { $by } píxel { $share }
       *[other] { $by } píxeles { $share }
    }
moved-said = Dijiste { $percent } % para cuatro.
moved-axis-pixels = desplazados a la derecha, en píxeles
moved-axis-share = dígitos bien leídos

## Píxeles en otro orden

shuffled-drawing = Tu dibujo
shuffled-read = Mezclado, leído como <strong>{ $digit }</strong>
shuffled-shares = Dígitos de validación bien leídos
shuffled-row =
    { $id ->
        [plain] Aprendió en orden, lee en orden
        [shuffled] Aprendió mezclado, lee mezclado
       *[crossed] Aprendió en orden, lee mezclado
    }
shuffled-said =
    { $given ->
        [same] Dijiste: más o menos los mismos.
        [fewer] Dijiste: claramente menos.
       *[none] Dijiste: apenas mejor que adivinar.
    }

## En los textos de la lección

points = { $points } puntos
greatest = el del mayor producto
