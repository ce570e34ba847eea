## Cabecera y pie

views = Vistas
tools = Comandos, archivos y página
theme-hint = Tema: como el sistema, claro u oscuro.
training-status = Entrenamiento · { $where }
training-status-hint = Volver a la ejecución en curso.
epoch-of = época { $epoch } de { $epochs }
paused-in-epoch = en pausa en la época { $epoch } de { $epochs }
help-with-key = { $help } Tecla: { $key }.
foot-hint = Señala cualquier cosa, o ve a ella con el tabulador, para leer aquí lo que hace.
leave-present-mode = Salir de la presentación
address-unknown =
    .message = Esta dirección no lleva a ninguna parte: «{ $address }».
    .remedy = Aquí está el taller en su lugar.
part-not-loaded =
    .message = No se pudo cargar una parte de la página.
    .remedy = Recarga la página.
engine-silent =
    .message = El motor no responde.
    .remedy = Inkling lo intenta de nuevo.

## La lista de comandos

palette-field = Buscar un comando
palette-placeholder = ¿Qué quieres hacer?
palette-count =
    { $count ->
        [one] { $count } comando
       *[other] { $count } comandos
    }
palette-none = Nada de lo que hace Inkling contiene todas estas palabras.
palette-on = activo

## La lista de teclas

keys-intro = Haz clic en una tecla para dar otra a su acción.
keys-say-digit = Decir qué se dibujó, y guardarlo
keys-in-menu = En el menú
keys-single = Teclas sin { $mod }
keys-single-hint = Desactívalas si se pulsan sin querer, o si hablas en lugar de escribir.
keys-reset-all = Restablecer todas las teclas
keys-reset = Restablecer la tecla: { $action }
keys-press-new = Pulsa la tecla nueva: { $action }
keys-change = { $action }: { $keys }. Cambiar la tecla
keys-change-off = { $action }: { $keys }, desactivada. Cambiar la tecla
keys-press = Pulsa una tecla…
keys-none = ninguna
keys-or = { $one } o { $other }
keys-taken = { $key } es: { $action }.
keys-fixed = { $key } se queda: { $action }.
keys-kept = { $key } es del navegador o del sistema.
keys-take = Quitarla de ahí
keys-another = Pulsa otra.
keys-leave = Esc la deja como está, Retroceso la quita.
keys-close = Cerrar lo que está abierto: un diálogo o la mirada dentro de una neurona
keys-paste = Abrir un código de inicio copiado

## La elección del idioma

language-system = Como el sistema ({ $language })
language-intro = La página se vuelve a cargar en el idioma que elijas. El entrenamiento sigue mientras tanto, y tu dibujo se conserva.
language-incomplete =
    .message =
        { $missing ->
            [one] Un texto aún no está traducido.
           *[other] { $missing } de { $total } textos aún no están traducidos.
        }
    .remedy = Lo que falta está en inglés.
language-share = traducido al { $percent }{"\u00A0"}%
language-not-loaded =
    .message = No se pudieron cargar los textos de este idioma.
    .remedy = Todo está en inglés. Recarga la página para intentarlo de nuevo.
