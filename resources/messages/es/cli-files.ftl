file-reason =
    { $code ->
        [ENOENT] no existe tal archivo ni carpeta
        [ENOTDIR] una parte de su ruta no es una carpeta
        [EISDIR] es una carpeta
        [ELOOP] sus enlaces vuelven a sí mismos
        [ENAMETOOLONG] su nombre es demasiado largo
        [EACCES] no tienes permiso
        [EPERM] no tienes permiso
        [EROFS] el disco es de solo lectura
        [ENOSPC] el disco está lleno
        [no-file] es una tubería o un dispositivo
       *[other] { $detail }
    }

## Redes y ajustes

wrong-ending = El archivo { $file } debe terminar en { $endings }.
holds-settings =
    .message = El archivo { $file } contiene ajustes y ningún peso.
    .remedy = Entrena primero una red con ellos: inkling train --setting { $file } --out ARCHIVO.
holds-lesson =
    .message = El archivo { $file } contiene una lección y ningún peso.
    .remedy = Nombra una red, o abre el archivo en la ventana de Inkling, que muestra la lección.
no-network-file =
    .message = { $file } no es un archivo, sino una tubería o un dispositivo.
    .remedy = { network-unreadable.remedy }
network-unreadable =
    .message = No se puede leer el archivo { $file }: { file-reason }.
    .remedy = Da la ruta de una red que haya guardado Inkling.
unwritable =
    .message = No se puede escribir el archivo { $file }: { file-reason }.
    .remedy = Da una ruta en una carpeta que exista y en la que puedas escribir.
unwritable-kept =
    .message = { unwritable.message }
    .remedy = En su lugar, la red está en { $place }.
tensor =
    { $tensor }: { $part ->
        [weights] pesos
       *[biases] sesgos
    } de la capa { $layer }
tensor-transposed =
    { $tensor }: { $part ->
        [weights] pesos
       *[biases] sesgos
    } de la capa { $layer }, [entradas × salidas]
take-it-so = Para tomarla así: { $options }
saved = Guardado en { $file }.
saved-difference = Guardado en { $file }. { $difference }
read-back = Al leerla de nuevo, sus respuestas a diez dígitos difieren como mucho en { $difference }.

## Entrada y salida estándar

standard-input = entrada estándar
input-taken =
    .message = La entrada estándar solo se puede leer una vez.
    .remedy = Nombra un archivo en lugar del otro «-».
nothing-piped =
    .message = No llega nada a la entrada estándar.
    .remedy = Envíale un archivo, o nombra uno en lugar de «-».
output-is-terminal = La salida estándar es un terminal: redirígela, o da un archivo.
output-needs-format = La salida estándar no tiene extensión que lo indique: añade --format, por ejemplo --format safetensors.
output-is-taken = La salida estándar es solo para el archivo: quita --json, o da un archivo.

## Ajustes compartidos

lesson-alone =
    .message = Eso nombra una lección y ningún ajuste con que entrenar.
    .remedy = Cárgalo en la ventana de Inkling, que abre la lección, o da ajustes.
lesson-left-aside = La lección que viene con estos ajustes se deja aparte: la abre la ventana de Inkling.
lesson-left-out = La lección se omite: un archivo con pesos no puede llevar ninguna.
weights-either = Elige --start-weights o --weights, no las dos.
weights-need-file = Los pesos necesitan un archivo: da --out ARCHIVO.
share-either = Da algo que compartir u opciones de una ejecución, no ambas cosas.

## Dígitos propios

data-no-file =
    .message = Los datos { $path } no son ni un archivo ni una carpeta.
    .remedy = Da la ruta de un archivo o de una carpeta.
data-unreadable =
    .message = No se pueden leer los datos { $path }: { file-reason }.
    .remedy = Da una carpeta o un archivo de dígitos.
data-piped-too-large =
    .message = Hay más de { $most } MiB en la entrada estándar.
    .remedy = Da una parte.
folder-unreadable =
    .message = No se puede leer la carpeta { $path }: { file-reason }.
    .remedy = Da una que puedas leer.
digits-unreadable =
    .message = No se puede leer el archivo { $path }: { file-reason }.
    .remedy = Cópialo otra vez.

## El almacén de ejecuciones

store-missing =
    .message = No hay ningún almacén de ejecuciones { $file }.
    .remedy = Mira si el nombre es correcto; «inkling train --store ARCHIVO» empieza uno.
store-reason =
    { $reason ->
        [folder] es una carpeta
        [no-file] es una tubería o un dispositivo
        [log] el registro que está al lado es de otro programa
       *[program] lo ha escrito otro programa
    }
store-foreign =
    .message = { $file } no es un almacén de ejecuciones: { store-reason }.
    .remedy = Se deja como está. Da un almacén que haya hecho Inkling, o un nombre que esté libre.
store-unreadable =
    .message = El almacén de ejecuciones, { $file }, no se puede leer: { file-reason }.
    .remedy = Pregunta a quien pertenece, o da otro con --store.
store-unwritable =
    .message = El almacén de ejecuciones, { $file }, no se puede escribir: { file-reason }.
    .remedy = No se ha cambiado nada. Comprueba que se puede escribir en el archivo y en su carpeta, o cópialo a una carpeta tuya e indica la copia con --store.
store-unusable =
    .message = El almacén de ejecuciones, { $file }, solo se puede leer, y no se consigue: está dañado o es de un Inkling más nuevo.
    .remedy = Pide que ejecute «inkling runs check» alguien que pueda escribir en él, o instala el Inkling más nuevo.
