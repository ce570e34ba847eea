moved =
    .message = El archivo de tus muestras, { $file }, se movió o se borró mientras Inkling lo usaba.
    .remedy = Se ha vuelto a escribir, con todas las muestras. Para librarte de muestras, quítalas en Inkling.
replaced =
    .message = El archivo de tus muestras, { $file }, fue sustituido por uno más antiguo mientras Inkling lo usaba.
    .remedy = Ahora se usa el más antiguo; las muestras tal como eran antes están en { $place }.
foreign =
    .message = El archivo { $file } no es un archivo de muestras: lo ha escrito otro programa.
    .remedy = Se deja como está, y no se guardan muestras. Muévelo a otro lugar, o da otro nombre.
newer =
    .message = El archivo de tus muestras, { $file }, lo escribió un Inkling más nuevo.
    .remedy = Instala el Inkling más nuevo desde donde obtuviste este, o mueve el archivo a otro lugar para empezar uno nuevo.
set-aside =
    .message =
        { $why ->
            [empty] El archivo { $file } está vacío.
            [short] El archivo { $file } está cortado.
            [version] El archivo { $file } dice que es de la versión { $version }.
            [length] El archivo { $file } no es tan largo como dice.
            [checksum] El archivo { $file } está dañado: su suma de comprobación no coincide.
           *[content] El archivo { $file } contiene muestras que no pueden ser.
        }
    .remedy = Se conserva como { $place }; si tienes una copia de seguridad o una exportación, impórtala.
no-file =
    .message =
        { $what ->
            [folder] { $file } no es un archivo de muestras, sino una carpeta.
           *[device] { $file } no es un archivo de muestras, sino una tubería o un dispositivo.
        }
    .remedy = Se deja como está, y no se guardan muestras. Muévelo a otro lugar, o da otro nombre.
unwritten =
    .message = Tus muestras no se pudieron escribir en { $file }.
    .remedy = Allí no se cambió nada. Comprueba que hay sitio en el disco y que se puede escribir en la carpeta. El sistema dice: { $system }
not-set-aside =
    .message = El archivo de tus muestras, { $file }, está dañado y no se pudo apartar.
    .remedy = Muévelo a otro lugar a mano. El sistema dice: { $system }
unreadable =
    .message = El archivo de tus muestras, { $file }, no se puede leer.
    .remedy = Comprueba que es un archivo que puedes leer. El sistema dice: { $system }
too-many =
    .message = Habría más de { $most } muestras.
    .remedy = Expórtalas y borra antes algunas.
archive-too-large =
    .message = «{ $file }» es más grande que cualquier exportación de Inkling.
    .remedy = Elige un archivo comprimido más pequeño.
nothing-to-learn =
    .message = No hay muestras de las que aprender.
    .remedy = Dibuja un dígito, y di con una tecla del 0 al 9 cuál es.
random-weights =
    .message = Los pesos de la red son aleatorios: todavía no hay nada que tus muestras puedan mejorar.
    .remedy = Entrena primero la red, o abre una entrenada.
nothing-learned =
    .message = No hay ningún aprendizaje que deshacer: la red en uso se ha entrenado o sustituido desde entonces.
    .remedy = Abre pesos que hayas guardado, o vuelve a aprender de tus muestras.
diverged =
    .message = El aprendizaje de tus muestras ha divergido: los pesos ya no son números.
    .remedy = La red está como antes. Entrénala de nuevo, y vuelve a aprender después.
