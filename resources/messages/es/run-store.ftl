the-store =
    { $file ->
        [none] El almacén de ejecuciones
       *[other] El almacén de ejecuciones, { $file },
    }
damage =
    { $why ->
        [no-store] no es un almacén de ejecuciones
        [table] su tabla { $detail } no es como debería ser
        [curve-checksum] la suma de comprobación de un trozo de curva no es correcta
        [curve-length] un trozo de curva no es tan largo como dice
        [checkpoint-short] un punto de control está cortado
        [checkpoint-begin] un punto de control no empieza como tal
        [checkpoint-version] un punto de control es de otra versión de Inkling
        [checkpoint-length] un punto de control no es tan largo como dice
        [checkpoint-checksum] la suma de comprobación de un punto de control no es correcta
        [checkpoint-content] un punto de control contiene otra cosa
       *[other] { $detail }
    }

held =
    .message = { the-store } está ocupado por otro programa.
    .remedy = Inténtalo de nuevo en un momento.
disk-full =
    .message = { the-store } no se pudo escribir: el disco está lleno.
    .remedy = No se cambió nada en él. Haz sitio, o borra ejecuciones que ya no necesites.
refused =
    .message = { the-store } no se puede leer o escribir.
    .remedy = Comprueba que puedes escribir en él. El sistema dice: { $system }.
damaged =
    .message = { the-store } está dañado: { damage }.
    .remedy = Ejecuta «inkling runs check» para ver qué está afectado; lo demás que contiene se puede seguir usando.
unusable =
    .message = El almacén de ejecuciones, { $file }, no se puede usar: { $system }.
    .remedy = Las ejecuciones se guardan solo hasta que Inkling termine. Comprueba que la carpeta existe y que se puede escribir en ella, y vuelve a iniciar Inkling.
foreign =
    .message =
        { $reason ->
            [folder] { $file } no es un almacén de ejecuciones: es una carpeta.
            [no-file] { $file } no es un almacén de ejecuciones: no es un archivo.
            [log] { $file } no es un almacén de ejecuciones: el registro que hay al lado es de otro programa.
           *[program] { $file } no es un almacén de ejecuciones: lo ha escrito otro programa.
        }
    .remedy = Se deja como está, y las ejecuciones se guardan en { $place }.
newer =
    .message = El almacén de ejecuciones, { $file }, lo escribió un Inkling más nuevo y se deja como está.
    .remedy = Instala el Inkling más nuevo desde donde obtuviste este; hasta entonces, las ejecuciones se guardan en { $place }.
set-aside =
    .message = El almacén de ejecuciones, { $file }, está dañado: { damage }.
    .remedy = Se conserva como { $aside }, y se ha empezado un almacén nuevo. Si tienes una copia de antes, ponla en su lugar.
moved =
    .message = El almacén de ejecuciones, { $file }, se movió o se borró mientras Inkling lo usaba.
    .remedy = { rescue }
replaced =
    .message = El almacén de ejecuciones, { $file }, fue sustituido mientras Inkling lo usaba.
    .remedy = { rescue }
rescue =
    { $rescue ->
        [in-memory] No se pudo escribir en ningún otro lugar, así que las ejecuciones se guardan solo hasta que Inkling termine. El sistema dice: { $detail }.
        [in-place] Se ha vuelto a escribir en su lugar, con todo lo que estaba registrado. Lo que hay en otros lugares se deja como está.
        [anew] La ejecución en curso y las que vengan se guardan en { $detail }. Lo que hay en otros lugares se deja como está.
       *[elsewhere] Ahora las ejecuciones se guardan en { $detail }, con todo lo que estaba registrado. Lo que hay en otros lugares se deja como está.
    }
no-room =
    .message =
        { $file ->
            [none] Hay demasiado poco sitio para puntos de control.
           *[other] Hay demasiado poco sitio para puntos de control en el disco de { $file }.
        }
    .remedy = El entrenamiento sigue y sus curvas se guardan, pero una ejecución interrumpida solo se podrá reanudar desde su último punto de control. Haz sitio en el disco, o borra ejecuciones que ya no necesites.

no-recording =
    .message = Aquí no se registran ejecuciones.
    .remedy = Inicia Inkling con un archivo para sus ejecuciones.
no-run =
    .message = No hay ninguna ejecución { $id }.
    .remedy = Mira la lista de ejecuciones: puede que se haya borrado.
no-checkpoint =
    .message = La ejecución { $run } no tiene ningún punto de control.
    .remedy = Elige otra ejecución u otro punto de control.
no-such-checkpoint =
    .message = La ejecución { $run } no tiene el punto de control { $checkpoint }.
    .remedy = Elige otra ejecución u otro punto de control.
taken-over =
    .message = Otro Inkling se ha hecho cargo de esta ejecución.
    .remedy = Entrénala allí, o empieza aquí una nueva.
trained-elsewhere =
    .message = Otro Inkling está entrenando esta ejecución.
    .remedy = Termínala primero allí.
under-way-already =
    .message = Esta ejecución ya está en curso.
    .remedy = Termínala primero.
run-under-way =
    .message = La ejecución { $run } está en curso.
    .remedy = Termínala primero.
no-sweep =
    .message = No hay ningún barrido así.
    .remedy = Mira la lista de ejecuciones.
sweep-over =
    .message = Este barrido ha terminado.
    .remedy = Empieza uno nuevo.
sweep-under-way =
    .message = Este barrido está en curso.
    .remedy = Termínalo primero, allí donde esté.
checkpoint-unfit =
    .message = Los pesos del punto de control no encajan con sus ajustes.
    .remedy = Sigue desde otro punto de control, o empieza una ejecución nueva.

found-file = El archivo está dañado: { $detail }.
found-row = Una fila de { $table } pertenece a una ejecución que no existe.
found-list = La lista de ejecuciones: { damage }.
found-run = Ejecución { $run }: { damage }.
found-curve =
    { $curve ->
        [training] Ejecución { $run }, curva de entrenamiento: { $problem }.
       *[validation] Ejecución { $run }, curva de validación: { $problem }.
    }
found-checkpoints = Ejecución { $run }, puntos de control: { damage }.
found-checkpoint = Ejecución { $run }, punto de control { $checkpoint }: { damage }.
curve-missing = falta
curve-buckets = tiene { $count } tramos y no { $told }
curve-empty-bucket = su tramo { $bucket } está vacío
curve-goes-back = retrocede en la actualización { $step }
