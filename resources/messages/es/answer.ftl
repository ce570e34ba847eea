unsure = No es seguro: { $first } o { $second }.
unsure-shares = { $first }: { $firstShare }; { $second }: { $secondShare }.
unsure-near = Dos salidas son casi igual de grandes.
empty = Dibuja un dígito.
empty-why = Un punto todavía no es un trazo.
unlike = Esto no parece un dígito.
unlike-named = Esto no se parece a ninguno de los diez.
unlike-weak = Ninguna salida tiene una activación alta.
unlike-nearest = No se parece lo suficiente a ningún dígito. El más cercano es un { $digit }.
unlike-nearest-named = No se parece lo suficiente a ningún dígito. Lo más cercano es: { $name }.
read = Leo { $digit }.
read-named = Lo tomo por: { $name }.

## Lo que explica apuntar a la respuesta

explain-empty = La red respondería hasta a un papel vacío. Inkling busca primero un trazo.
explain-unsure = Las probabilidades son el softmax de z / T; con T = { $temperature } se cumplen en los dígitos de validación. La mejor es aquí demasiado baja.
explain-unlike = La red responde siempre, a cualquier cosa. Por eso se comparan los trazos con los de dígitos de los que ha aprendido; 99 de cada 100 dígitos reales se acercan más a alguno.
explain-digit = Argmax: la salida con la mayor activación. Lo bastante segura, y lo bastante cercana a dígitos de los que ha aprendido, para decirla sin dudar.
explain-unjudged = La respuesta es la neurona de salida con la mayor activación: argmax. La red responde siempre, incluso cuando solo adivina.
