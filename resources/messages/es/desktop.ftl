## El menú

menu-about = Acerca de Inkling
menu-services = Servicios
menu-hide = Ocultar Inkling
menu-hide-others = Ocultar otros
menu-show-all = Mostrar todo
menu-quit-mac = Salir de Inkling
menu-file = &Archivo
menu-close-window = Cerrar ventana
menu-quit = Salir
menu-edit = &Edición
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo
menu-view = &Ver
menu-theme = Tema
menu-theme-system = Como el sistema
menu-theme-light = Claro
menu-theme-dark = Oscuro
menu-full-screen = Pantalla completa
menu-reload = Recargar
menu-developer-tools = Herramientas de desarrollo
menu-train = E&ntrenamiento
menu-window = Ventana
menu-minimize = Minimizar
menu-zoom = Zoom
menu-front = Traer todo al frente
menu-help = A&yuda
menu-report = Informar de un problema…
menu-logs = Abrir la carpeta de registros
menu-releases = Buscar una versión más nueva
menu-open-recent = Abrir reciente
menu-clear-recent = Vaciar la lista
menu-asks = { $title }…

## Acerca de

about-purpose = Entrena una pequeña red neuronal para leer dígitos escritos a mano, mira cómo aprende y dibuja dígitos para que los lea.
about-newer = Versiones más nuevas, si las hay: { $page }

## Preguntas

cancel = Cancelar
close = Cerrar
reset-question =
    .message = ¿Restablecer los ajustes de la aplicación?
    .detail = { $help } También se conserva con qué se entrena una red.
    .yes = Restablecer
report-question =
    .message = ¿Crear una carpeta con lo que ayuda a encontrar el problema?
    .detail = Contiene el registro, las versiones de Inkling y de este sistema, y los ajustes. No contiene dibujos, muestras ni redes. No se envía nada: revisa la carpeta, añade lo que hiciste y lo que pasó, y dásela a quien te ayude.
    .yes = Crear la carpeta
quit-run =
    .message = Hay un entrenamiento en curso, y esta ejecución no se registra.
    .detail = Si sales ahora, la ejecución termina, y lo que la red ha aprendido se pierde si no lo guardas.
    .save = Terminar y guardar pesos…
quit-network =
    .message = Lo que la red ha aprendido no está guardado.
    .detail = Su ejecución no está registrada. Si sales ahora, los pesos se pierden si no los guardas.
    .save = Guardar pesos…
quit-discard = Salir sin guardar
replace-question =
    .message = «{ $file }» ya existe.
    .detail = Su contenido se reemplazaría.
    .yes = Reemplazar
hanging-question =
    .message = La página de Inkling no responde.
    .detail = El entrenamiento sigue mientras tanto. Una página recargada encuentra la ejecución y sus curvas, pero no el dibujo.
    .wait = Esperar
    .reload = Recargar

## Cuando falla algo que nadie esperaba

not-started =
    .title = Inkling no pudo iniciarse
    .remedy = Inícialo de nuevo; si no sirve, instálalo otra vez.
unexpected =
    .title = Algo ha fallado dentro de Inkling
    .remedy = Guarda tus pesos y vuelve a iniciar Inkling. El registro dice más:

## Notificaciones

finished = El entrenamiento ha terminado
finished-after =
    { $epochs ->
        [one] { $epochs } época completada.
       *[other] { $epochs } épocas completadas.
    }
finished-with =
    { $epochs ->
        [one] Después de { $epochs } época, el { $percent } % de los dígitos de validación se lee bien.
       *[other] Después de { $epochs } épocas, el { $percent } % de los dígitos de validación se lee bien.
    }
ended-with-error = El entrenamiento ha terminado con un error

## En lugar de una página que no se puede mostrar

page-missing =
    .message = Falta una parte de Inkling.
    .remedy = No se pudo leer su página. Recárgala. Si no sirve, instala Inkling de nuevo.
page-not-loaded =
    .message = No se pudo cargar la página de Inkling.
    .remedy = Recárgala. Si no sirve, instala Inkling de nuevo.
page-not-started =
    .message = La página de Inkling no arrancó.
    .remedy = Recárgala. Si no sirve, instala Inkling de nuevo.
    .detail = La página se cargó, y ninguno de sus scripts respondió.
page-unconnected =
    .message = La página de Inkling no tiene conexión con la aplicación.
    .remedy = Recárgala. Si no sirve, instala Inkling de nuevo.
page-crashed =
    .message = La página de Inkling se cierra sola una y otra vez.
    .remedy = Recárgala. El entrenamiento sigue mientras tanto, y la página lo encuentra de nuevo.
page-log = El registro dice más:
page-reload = Recargar

## Archivos

kind-inkling = Red de Inkling
kind-npz = Archivo de NumPy
kind-html = Página web
kind-weights = Pesos
kind-all = Todos los archivos
save-weights = Guardar pesos
save-as = Guardar
open-weights = Abrir pesos
not-a-file =
    .message = «{ $file }» no es un archivo.
    .remedy = Elige un archivo que Inkling haya guardado.
file-gone =
    .message = «{ $file }» ya no está ahí.
    .remedy = Puede que se haya movido o renombrado; ábrelo desde donde está ahora.
file-not-read =
    .message = No se pudo leer «{ $file }».
    .remedy = El sistema dice: { $detail }
file-not-written =
    .message = No se pudo escribir «{ $file }».
    .remedy = Allí no cambió nada; guarda en otro lugar. El sistema dice: { $detail }
engine-away =
    .message = El motor no está disponible.
    .remedy = Espera un momento e inténtalo de nuevo.
