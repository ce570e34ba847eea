## Los grupos de la lista de comandos y de la lista de teclas

group-training = Entrenamiento
group-drawing = Dibujo
group-files = Archivos y muestras
group-views = Navegación
group-appearance = Apariencia

## Lo que hace el botón principal con la red que hay

train-own =
    .title = Entrenar la tuya
    .help = Entrenar la tuya: aparta esta red y empieza con pesos aleatorios, que no saben nada.
train =
    .title = Entrenar
    .help = Entrenar: para cada lote una pasada hacia delante, el coste, una pasada hacia atrás y un pequeño paso cuesta abajo.
    .key = Entrenar o continuar
train-more =
    .title = Entrenar más
    .help = Entrenar más: para cada lote una pasada hacia delante, el coste, una pasada hacia atrás y un pequeño paso cuesta abajo.
pause =
    .title = Pausa
    .help = Pausa: detiene la ejecución donde está; puedes seguir en el mismo lote.
resume =
    .title = Continuar
    .help = Continuar: sigue exactamente donde se detuvo la ejecución.
go =
    .key = Entrenar, pausar, continuar

## Entrenamiento

stop =
    .title = Terminar
    .help = Terminar: acaba esta ejecución y conserva lo que la red ha aprendido hasta ahora.
start-over =
    .title = Restablecer
    .help = Restablecer: lo olvida todo y vuelve a los pesos aleatorios que da la semilla.
try-rates =
    .title = Probar varias tasas de aprendizaje
    .help = Probar varias tasas de aprendizaje: entrena a la vez varias redes, iguales salvo en la tasa de aprendizaje, y dice cuál es demasiado pequeña, buena o demasiado grande.
score =
    .title = Evaluar con los datos de prueba
    .help = Evaluar con los 10.000 dígitos de prueba, con la matriz de confusión: no han participado en el entrenamiento ni en ninguna decisión. Míralo una sola vez al final: así la prueba es honesta.
data =
    .title = Datos
    .help = Datos: elige los dígitos con los que se entrena la red y mira qué supone cada elección para leer dibujos.
shipped =
    .title = Red preentrenada
    .help = Red preentrenada: carga la red entrenada que venía con Inkling.

## Dibujo

undo =
    .title = Deshacer
    .help = Deshacer: quita el último trazo, o recupera lo borrado.
    .key = Deshacer un trazo o un borrado
redo =
    .title = Rehacer
    .help = Rehacer: recupera lo que se deshizo.
    .key = Recuperarlo
clear =
    .title = Borrar el dibujo
    .help = Borrar: una hoja nueva.
example =
    .title = Mostrar un dígito de los datos
    .help = Muestra un dígito de los datos de validación, con los que la red nunca entrena.
why =
    .title = ¿Por qué esta respuesta?
    .help = Por qué esta respuesta: pinta sobre el dibujo lo que hace cada uno de sus píxeles a una salida.
forward-pass =
    .title = Pasada hacia delante, paso a paso
    .help = Pasada hacia delante, paso a paso: sigue el dibujo por la red, capa por capa, con las sumas.
brush =
    .title = Pincel
    .help = Pincel: dibuja con el ratón, el dedo o el lápiz. La red va leyendo mientras dibujas.
eraser =
    .title = Goma
    .help = Goma: quita tinta. El otro extremo de un lápiz hace lo mismo.
stages =
    .title = Etapas de un dibujo
    .help = Cómo se prepara tu dibujo: la imagen después de cada etapa, y un interruptor para cada una, para ver para qué sirve.
teach =
    .title =
        Era un { $digit ->
            [0] cero
            [1] uno
            [2] dos
            [3] tres
            [4] cuatro
            [5] cinco
            [6] seis
            [7] siete
            [8] ocho
           *[9] nueve
        }
    .help = { teach.title }: guarda el dibujo como muestra.

## Archivos y muestras

open =
    .title = Abrir pesos
    .help = Abre pesos guardados antes, por Inkling o por otro programa: PyTorch, Keras, NumPy, ONNX.
save =
    .title = Guardar pesos
    .help = Guarda los pesos como son ahora: en ellos está todo lo que la red ha aprendido.
share =
    .title = Compartir
    .help = Compartir: los ajustes y la semilla como un código corto o un archivo, para que otros entrenen exactamente la misma red.
start-code =
    .title = Código de inicio
    .help = Código de inicio: muestra un código corto a pantalla completa. Quien lo escribe tiene la lección abierta en su paso, o los ajustes del taller.
    .key = Mostrar y ocultar el código de inicio
handwriting =
    .title = Mi letra
    .help = Mi letra: repasa tus muestras y deja que la red aprenda de ellas.
save-answers =
    .title = Guardar mis respuestas
    .help = Guardar mis respuestas: lo que has predicho y respondido en las lecciones, como archivo para tu docente.
answers =
    .title = Respuestas de una clase
    .help = Respuestas de una clase: junta los archivos de tu alumnado, pregunta por pregunta, con lo que se ha confundido.
print =
    .title = Imprimir
    .help = Imprimir: esta vista tal como está, en colores claros.

## Navegación

lab-sheet =
    .title = Hoja de trabajo
    .help = Hoja de trabajo: esta lección en papel, para estudiantes con huecos y sitio para escribir, para docentes con las respuestas.
edit-copy =
    .title = Editar una copia de la lección
    .help = Editar una copia: guarda el texto de esta lección como archivo propio y lo muestra. En un editor de texto se convierte en tu lección.
palette =
    .title = Comandos
    .help = Comandos: encuentra todo lo que Inkling sabe hacer escribiendo una palabra.
    .key = Buscar un comando
present =
    .title = Modo de presentación
    .help = Modo de presentación: para una sala. Letra grande, el lienzo junto a una respuesta enorme; la tecla Av Pág de un mando entrena y pausa, Re Pág termina. Escape sale.
    .key = Presentar, dejar de presentar
hands =
    .title = Contar manos
    .help = Contar manos: mientras se presenta una lección, escribe cuántas manos hay para cada respuesta. Quedan junto a la verdad.
    .key = Contar manos para cada respuesta
workbench =
    .title = Taller
    .help = Taller: dibuja, entrena y mira dentro de la red.
lab =
    .title = Laboratorio
    .help = Laboratorio: redes que difieren en un ajuste, entrenadas a la vez en un mismo gráfico; cada una lee tu dibujo.
runs =
    .title = Ejecuciones
    .help = Ejecuciones: todo entrenamiento queda registrado. Mira los anteriores, compáralos y retómalos.
lessons =
    .title = Lecciones
    .help = Lecciones: predice, pruébalo en tu propia red y mira por qué. De cinco a ocho minutos cada una.
back =
    .title = Atrás
    .help = Atrás: donde estabas antes.
forward =
    .title = Adelante
    .help = Adelante: de donde volviste.
keys =
    .title = Teclas
    .help = Teclas: lo que se puede hacer sin el ratón, y con qué tecla.
    .key = Mostrar las teclas
first-minute =
    .title = Mostrar otra vez el primer minuto
    .help = El primer minuto: la pequeña red preentrenada, un dígito que se escribe solo y una cosa que hacer tras otra.

## Apariencia

theme-system =
    .title = Tema: como el sistema
    .help = Claro u oscuro, según el sistema.
theme-light =
    .title = Tema: claro
    .help = El tema claro, sea como sea el sistema.
theme-dark =
    .title = Tema: oscuro
    .help = El tema oscuro, sea como sea el sistema.
language =
    .title = Idioma
    .help = Idioma: elige el idioma de todo lo que dice Inkling.
reset-app =
    .title = Restablecer los ajustes de la aplicación
    .help = Tema, tamaño, teclas, gráficos y ventana como al principio. Redes, ejecuciones, muestras y lecciones se conservan.
zoom-in =
    .title = Acercar
    .help = Acercar: el tamaño de toda la página.
zoom-out =
    .title = Alejar
    .help = Alejar: el tamaño de toda la página.
zoom-reset =
    .title = Tamaño real
    .help = Tamaño real: el tamaño de toda la página.

course =
    .title = Curso
sheet =
    .title = { lab-sheet.title }
