## De qué trata la página

title-digits = { $sizes }: una red que lee dígitos
title-pictures = { $sizes }: una red que lee imágenes
heading = Una red que lee dígitos
needs-script = La red necesita JavaScript: abre este archivo en un navegador que lo ejecute.
damaged = La red de este archivo no está completa. Copia el archivo otra vez, o guárdalo otra vez desde Inkling.

## El lienzo

draw = Tú dibujas
pad = Lienzo
invitation = Dibuja aquí un dígito
invitation-pictures = Dibuja aquí
pad-keys = Las flechas mueven el lápiz, la barra espaciadora lo apoya y lo levanta, y Supr borra el lienzo.
pad-empty = El lienzo está vacío.
undo = Deshacer
clear = Borrar
why = ¿Por qué?
tries = O prueba uno de sus dígitos de validación:
tries-pictures = O prueba una de sus imágenes de validación:
show = Mostrar { $what }

## La respuesta

answer = Su respuesta
answer-first = Dibuja un dígito y la red dirá qué lee.
answer-none = Dibuja algo y la red dirá qué lee.
read = Leo { $what }
read-value = Su salida es la mayor: { $value }.
percent = { $value } %
outputs = Las diez salidas
honesty = Esta página responde siempre con uno de diez dígitos.
honesty-pictures = Esta página responde siempre con una de diez clases.
what-digit = un { $digit }
what-name = «{ $name }»

## Lo que ve la red, y por qué responde así

seen = Lo que ve la red
seen-nothing = Nada todavía: 28 por 28 píxeles de papel
seen-pixels = Los 28 por 28 píxeles que ve la red
seen-note = Cada dígito se lleva a 28 × 28 píxeles antes de que la red lo vea, igual que sus dígitos de entrenamiento.
why-answer = ¿Por qué { $what }? Su suma ponderada es z = { $z }: la tinta la sube { $up } (azul) y la baja { $down } (naranja, con un menos), los sesgos añaden { $biases }.
why-answer-rest = ¿Por qué { $what }? Su suma ponderada es z = { $z }: la tinta la sube { $up } (azul) y la baja { $down } (naranja, con un menos), los sesgos añaden { $biases }, y las funciones curvas { $rest }.
why-not = ¿Por qué no { $what }? Su suma ponderada es z = { $z }: la tinta la sube { $up } (azul) y la baja { $down } (naranja, con un menos), los sesgos añaden { $biases }.
why-not-rest = ¿Por qué no { $what }? Su suma ponderada es z = { $z }: la tinta la sube { $up } (azul) y la baja { $down } (naranja, con un menos), los sesgos añaden { $biases }, y las funciones curvas { $rest }.
stages = De tus trazos a sus píxeles
stage-brush =
    .title = Pincel
    .does = trazos tan anchos como en MNIST
stage-box =
    .title = Marco
    .does = escalado a 20 × 20
stage-average =
    .title = Media
    .does = cada píxel, la media de su tinta
stage-centre =
    .title = Centro
    .does = su masa al medio
stage-brightness =
    .title = Brillo
    .does = el píxel más claro pasa a ser 1
layer =
    { $neurons ->
        [one] Capa { $layer }: { $neurons } neurona ({ $activation })
       *[other] Capa { $layer }: { $neurons } neuronas ({ $activation })
    }
layer-active = { $layer }, activas: { $active }
activation =
    { $name ->
        [relu] ReLU
        [leaky-relu] leaky ReLU
        [sigmoid] sigmoide
        [tanh] tanh
        [linear] lineal
       *[softmax] softmax
    }

## Sobre esta red

about = Sobre esta red
about-file = Todo ocurre en este archivo: no pide nada a internet, y lo que dibujas se queda aquí. Inkling lo abre como una red, para mirar dentro o entrenarla más.
about-layers =
    { $numbers ->
        [one] 784 píxeles pasan { $way }: { $numbers } número en total, sus pesos y sesgos.
       *[other] 784 píxeles pasan { $way }: { $numbers } números en total, sus pesos y sesgos.
    }
way-hidden =
    { $neurons ->
        [one] a { $neurons } neurona ({ $activation })
       *[other] a { $neurons } neuronas ({ $activation })
    }
way-output = a 10 salidas ({ $activation })
about-untrained = Sus pesos son los que dio el azar: no se ha entrenado y adivina.
about-training =
    { $epochs ->
        [one]
            { $updates ->
                [one] Se entrenó en Inkling con { $data }: { $epochs } época, { $updates } actualización de sus pesos.
               *[other] Se entrenó en Inkling con { $data }: { $epochs } época, { $updates } actualizaciones de sus pesos.
            }
       *[other]
            { $updates ->
                [one] Se entrenó en Inkling con { $data }: { $epochs } épocas, { $updates } actualización de sus pesos.
               *[other] Se entrenó en Inkling con { $data }: { $epochs } épocas, { $updates } actualizaciones de sus pesos.
            }
    }
data-quoted = «{ $title }»
data =
    { $source ->
        [mnist] MNIST, los 60.000 dígitos de entrenamiento
        [mnist-10k] MNIST, los primeros 10.000 dígitos de entrenamiento
        [pen] Dígitos de lápiz, dibujados por 30 personas
       *[own] Tus muestras
    }
about-score =
    { $digits ->
        [validation] Lee bien el { $share } de sus dígitos de validación; no se entrenó con ninguno de ellos.
       *[test] Lee bien el { $share } de los dígitos de prueba de MNIST; no se entrenó con ninguno de ellos.
    }
about-exact = Sus pesos están aquí como números de 32 bits, hasta el último bit como en Inkling.
about-rounded = Sus pesos están aquí como números de 16 bits, lo que reduce el archivo a la mitad: las salidas pueden diferir de las de Inkling en una milésima o así.
