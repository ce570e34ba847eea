## El lienzo

pad = Lienzo
pad-hint = Dibuja un dígito con el ratón, el dedo o el lápiz, tan grande o pequeño como quieras: la red lo ve a un solo tamaño. Con teclas: las flechas mueven el lápiz, Intro lo apoya y lo levanta.
invitation = Dibuja aquí un dígito
open-image = o abre una imagen
open-image-hint = Abre la imagen de un dígito o suelta una en cualquier sitio: un dibujo, un escaneo o una foto, oscuro sobre claro o claro sobre oscuro.
example-digit = un { $digit } de los datos
example-named = { $name }, de los datos
tools = Herramientas de dibujo
brush = Pincel
eraser = Goma
brush-width =
    { $width ->
        [thin] Ancho del pincel: fino
        [medium] Ancho del pincel: medio
       *[thick] Ancho del pincel: grueso
    }
brush-width-hint = Ancho del pincel: fino, medio o grueso, para tus ojos. La red ve los trazos tan anchos como los que aprendió, a menos que lo desactives.
undo = Deshacer
clear = Borrar
example = Mostrar un dígito de los datos
pen-up = Fila { $row }, columna { $column }, lápiz levantado
pen-down = Fila { $row }, columna { $column }, lápiz apoyado

## Una imagen con varios dígitos

digits-found =
    { $count ->
        [one] { $count } dígito encontrado
       *[other] { $count } dígitos encontrados
    }
digits-which = En orden de lectura. ¿Cuál va al lienzo?
digit-read = Dígito { $number } de { $count }. { $answer }
digit-not-read = Dígito { $number } de { $count }. No leído.

## Lo que ve la red

seen = Lo que ve la red
seen-hint = Tu dibujo como 784 números: recortado, escalado a 20×20, su centro de masas en medio de 28×28, niveles de gris de 0 a 1.
seen-prepared = 28 × 28 píxeles: 784 niveles de gris, escalados y centrados.
seen-unprepared = 28 × 28 píxeles: 784 niveles de gris.
seen-example =
    { $from ->
        [training] Dígito de entrenamiento { $number } de { $count }: { $digit }.
        [validation] Dígito de validación { $number } de { $count }: { $digit }.
        [test] Dígito de prueba { $number } de { $count }: { $digit }.
       *[samples] Tu muestra { $number } de { $count }: { $digit }.
    }

## Las etapas

stages = Etapas
stages-hint = Cómo se prepara tu dibujo: la imagen después de cada etapa, y un interruptor para cada una, para ver para qué sirve.
stages-title = Cómo se prepara tu dibujo
stages-close = Cerrar las etapas
stages-close-hint = Cerrar las etapas. Lo que está desactivado sigue así, y el lienzo lo dice.
stages-off = Desactivado: { $stages }
stages-all-on = Activar todo
stages-all-on-hint = Todas las etapas activas otra vez, como la red las necesita.
stage-unused = No con imágenes: no hay trazos
stage-brush =
    .title = Pincel
    .name = pincel
    .does = Trazos tan anchos como en MNIST
    .off = Sin ella: como los dibujaste
    .hint = Pincel: trazos tan anchos como los de MNIST. Desactivado: tan anchos como los dibujaste. Fíjate en las diez salidas.
stage-box =
    .title = Marco
    .name = marco
    .does = Recortado, escalado a 20 × 20
    .off = Sin ella: todo el lienzo, reducido
    .hint = Marco: recortado y escalado a 20 × 20. Desactivado: todo el lienzo, reducido. Fíjate en las diez salidas.
stage-average =
    .title = Media
    .name = media
    .does = Cada píxel, la media de su tinta
    .off = Sin ella: un punto por píxel
    .hint = Media: cada píxel es la media de su tinta. Desactivada: un punto por cada píxel. Fíjate en las diez salidas.
stage-centre =
    .title = Centro
    .name = centro
    .does = Centro de masas al medio
    .off = Sin ella: donde lo dibujaste
    .hint = Centro: el centro de masas va al medio. Desactivado: se queda donde lo dibujaste. Fíjate en las diez salidas.
stage-brightness =
    .title = Brillo
    .name = brillo
    .does = El píxel más claro pasa a ser 1
    .off = Sin ella: los niveles que salen
    .hint = Brillo: el píxel más claro pasa a ser 1. Desactivado: los niveles tal como salieron. Fíjate en las diez salidas.
