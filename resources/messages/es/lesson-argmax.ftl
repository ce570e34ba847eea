## Un dibujo que crece

strokes-title = Un dibujo que es un { $from }; en línea discontinua, con una marca en cada cuarto, el trazo que falta y lo convierte en un { $to }.
part-first = { $percent } % del primer trazo
part-last = { $percent } % del último trazo
growing-title = z de las diez salidas mientras crece el dibujo; { $part }. La mayor es la del { $top }, { $margin } por encima de la del { $next }.
growing-stays = La respuesta sigue siendo { $digit } durante el último trazo.
growing-changes = La respuesta cambia de { $before } a { $after } tras el { $percent } % del último trazo.
growing-said = Dijiste: tras el { $percent } %.
growing-at = { $part }, leído como { $digit }
first-stroke = primer trazo
last-stroke = último trazo
drawing-time = Tiempo del dibujo
now-read-as = leído como <strong>{ $digit }</strong>
now-second = segundo: <strong>{ $digit }</strong>
now-margin = margen <strong>{ $margin }</strong>

## Diez sumas, todas elevadas por igual

sums-title =
    { $way ->
        [same] z de las diez salidas: { $items }.
        [raised] z de las diez salidas, cada una { $by } más alta: { $items }.
       *[lowered] z de las diez salidas, cada una { $by } más baja: { $items }.
    }
sums-order = La mayor es la del { $top }, la segunda la del { $next }.
sums-order-margin = La mayor es la del { $top }, la segunda la del { $next }; el margen es { $margin }.
sums-said =
    { $given ->
        [same] Dijiste: el mismo dígito.
        [other] Dijiste: otro dígito.
       *[depends] Dijiste: depende del dibujo.
    }
sums-you-said =
    { $given ->
        [same] dijiste: el mismo dígito
        [other] dijiste: otro dígito
       *[depends] dijiste: depende del dibujo
    }
sums-answer = argmax: <digit>{ $top }</digit> · margen hasta { $next }: <digit>{ $margin }</digit>
sums-outputs = salidas a = softmax(z)
sums-slider = Sumado a cada z

## El puesto del dígito correcto donde la red se equivoca

read-all = Leer todos los dígitos de validación
reading = Leyendo… { $percent } %
places-title = En { $errors } errores, la salida del dígito correcto está en el { $items }.
places-item = { $ordinal } puesto en { $share }
places-said = Dijiste que en el 2.º en { $percent } %.
ordinal =
    { $place ->
        [3] { $place }.er
       *[other] { $place }.º
    }
places-misses = Por poco
places-miss = { $label }, leído como { $answer }
places-of = Puesto de la salida del dígito correcto, en { $errors } errores de { $digits } dígitos

## Lo que vale una salida grande

trust-digits =
    { $id ->
        [plain] tal como son
        [moved] desplazados { $pixels } píxeles
       *[swapped] tinta y papel intercambiados
    }
trust-title =
    { $id ->
        [plain] Dígitos tal como son: la mayor salida es { $says } de media, y { $share } se leen bien.
        [moved] Dígitos desplazados { $pixels } píxeles: la mayor salida es { $says } de media, y { $share } se leen bien.
       *[swapped] Dígitos con tinta y papel intercambiados: la mayor salida es { $says } de media, y { $share } se leen bien.
    }
trust-says = mayor salida, media
trust-right = bien leídos

## En los textos de la lección

between-none = nada más
