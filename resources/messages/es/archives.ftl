no-list =
    .message = El archivo { $file } está cortado: falta la lista de sus archivos.
    .remedy =
        { $kind ->
            [network] Puede que el archivo se haya dañado por el camino: cópialo otra vez, o guarda otra vez la red.
            [samples] Puede que se haya dañado por el camino: cópialo otra vez de donde vino, o expórtalo otra vez.
            [digits] Puede que se haya dañado por el camino: cópialo otra vez de donde vino.
            [course] Consigue el archivo otra vez. Elige un archivo que termine en .inkling-course, como lo guarda Inkling.
           *[answers] Descárgalo otra vez.
        }
one-of-several =
    .message = El archivo { $file } es una de las partes de un archivo comprimido dividido.
    .remedy = { no-list.remedy }
too-many-files =
    .message = El archivo comprimido { $file } contiene { $count } archivos.
    .remedy =
        { $kind ->
            [network] Elige una red que Inkling haya guardado, en cualquiera de sus formatos.
            [samples] Elige un archivo con { $most } muestras como máximo, tal como los exporta Inkling.
            [digits] Descomprímelo e indica la carpeta.
            [course] Elige un archivo que termine en .inkling-course, como lo guarda Inkling.
           *[answers] Descomprímelo y arrastra aquí la carpeta.
        }
list-misplaced =
    .message = El archivo { $file } tiene una lista de archivos que no está en su sitio.
    .remedy = { no-list.remedy }
list-breaks-off =
    .message = El archivo { $file } tiene una lista de archivos que se interrumpe.
    .remedy = { no-list.remedy }
leads-elsewhere =
    .message = El archivo { $file } contiene uno con el nombre «{ $name }», que lleva a otra parte.
    .remedy = { too-many-files.remedy }
name-twice =
    .message = El archivo { $file } contiene dos con el nombre «{ $name }».
    .remedy = { no-list.remedy }
locked =
    .message = El archivo { $file } está protegido con una contraseña.
    .remedy = { too-many-files.remedy }
packing-unknown =
    .message = En el archivo { $file }, «{ $name }» está comprimido de una forma que Inkling no conoce.
    .remedy = { too-many-files.remedy }
too-large =
    .message =
        { $kind ->
            [network] El archivo { $file }, descomprimido, es más grande que cualquier red.
            [samples] El archivo { $file }, descomprimido, es más grande que cualquier exportación de Inkling.
            [digits] El archivo { $file }, descomprimido, es más grande que cualquier conjunto de dígitos.
            [course] El archivo { $file } ocupa descomprimido más que un curso.
           *[answers] El archivo { $file }, descomprimido, es más grande que todas las respuestas de una clase.
        }
    .remedy = { too-many-files.remedy }
file-misplaced =
    .message = En el archivo { $file }, «{ $name }» no está donde dice.
    .remedy = { no-list.remedy }
cut-short =
    .message = El archivo { $file } está cortado en «{ $name }».
    .remedy = { no-list.remedy }
other-size =
    .message = En el archivo { $file }, «{ $name }» no tiene el tamaño que dice.
    .remedy = { no-list.remedy }
other-bytes =
    .message = En el archivo { $file }, «{ $name }» contiene otros bytes que los que se escribieron.
    .remedy = { no-list.remedy }
