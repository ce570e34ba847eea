### Hojas de trabajo: una lección en papel, para estudiantes y para docentes. Lo que está en el papel va en el idioma de la lección.

## Alrededor del papel, en el idioma de la página

title = Hoja de trabajo: { $title }
back = Lección
    .hint = Volver a la lección.
version = Versión
student = Estudiantes
    .hint = Para estudiantes: preguntas, huecos para números medidos y sitio para escribir. Sin respuestas.
teacher = Docentes
    .hint = Para docentes: todos los textos, las respuestas correctas y lo que muestra cada respuesta equivocada.
paper = Papel
numbers = Números de mi red
    .hint = Números de tu red actual como ejemplo. Lo que se mide en la lección se conoce cuando lo hayas hecho.
print = Imprimir
sheet = Hoja
network-failed = No se pudo preparar tu red.
network-training = Entrenando una copia de tu red…
network-copying = Copiando tu red…

## En el papel

margin = Inkling – { $title }
margin-teacher = Inkling – { $title } – para docentes
for-teacher = Para docentes
lab-sheet = Hoja de trabajo
minutes-count =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
about-minutes = unos { $count } min
name = Nombre
class = Clase
date = Fecha
kind =
    { $kind ->
        [predict] Predecir
        [do] Hacer
        [see] Ver
        [explain] Explicar
       *[check] Comprobar
    }
noticed = Lo que observo
compared = Comparado con mi predicción
own-words = Con mis propias palabras
draw-curves = Dibuja cada curva y ponle nombre: { $lines }.
draw-curve = Dibuja la curva.
all-begin = Todas empiezan en el punto.
place-dots =
    { $count ->
        [one] Coloca { $count } punto sobre el eje.
       *[other] Coloca { $count } puntos sobre el eje.
    }
clicked = En la imagen he hecho clic en
room = Sitio para dibujar
network-reads = La red lee
prediction = Mi predicción
between = entre { $from } y { $to }
working = Cálculo
answer = Respuesta
my-prediction = mi predicción
axes = Ejes vacíos: { $x }
axes-two = Ejes vacíos: { $x }, { $y }

## En el papel para docentes

right = Correcto:
right-measured = ({ $fact }, con la red actual)
right-unmeasured = { $fact }, que se mide en la lección.
nearness = Cuenta como correcto con un margen del { $share } %.
follows = Cómo se llega:
wrong-number = { $number } ({ $fact })
wrong-order = termina en el orden equivocado
wrong-way = una curva va en el sentido equivocado
where = donde { $fact } es «{ $values }»:
value-or = { $one } o { $other }
