title = Compartir

## La red

network-heading = La red, con todo lo que ha aprendido
page =
    .title = Página web
    .purpose = Para cualquiera: lee dígitos en un navegador, también en un móvil, sin Inkling.
trained =
    .title = Pesos entrenados
    .purpose = Para alguien con Inkling, que la abre allí y la sigue entrenando.
not-learned = La red aún no ha aprendido nada.
choice-hint = { $title }: { $purpose }
about-size = Unos { $size }.

## Dónde empezar

start-heading = Sus ajustes y su semilla
start-heading-lesson = Dónde empezar
parts = Qué se comparte
part-settings =
    .title = Ajustes
    .purpose = Se abre con el mismo comienzo aleatorio y se entrena hasta el mismo resultado.
    .code = Quien cargue este código tiene el mismo comienzo aleatorio y puede entrenar la misma ejecución. No lleva pesos.
part-lesson =
    .title = Lección
    .purpose = Abre la lección en este paso, con la red que haya allí.
    .code = Quien cargue este código está en esta lección, en este paso, con una copia de su propia red.
part-both =
    .title = Lección y ajustes
    .purpose = Abre la lección en este paso, con el mismo comienzo aleatorio.
    .code = Quien cargue este código está en esta lección, en este paso, y tiene los mismos ajustes y la misma semilla.
own-lesson = Esta lección es un archivo tuyo. Quien solo tenga un código no tiene la lección, así que guarda un archivo: la lección va dentro.
first-weights =
    .title = Primeros pesos
    .purpose = Los pesos de antes del entrenamiento, para que otros programas también empiecen con ellos.
    .unknown = Esta red empezó con pesos de un archivo, así que no se conoce su comienzo aleatorio.
code-of-settings = Código de los ajustes
start-code = Código de inicio
copy = Copiar
copied = Copiado
copy-hint = Copia el código. Pégalo en un mensaje, o en cualquier lugar de la página de Inkling para cargar los ajustes.
large = Grande
large-hint = Muestra el código a pantalla completa, para que toda la sala lo escriba.

## Tomar un código

load-heading = Cargar un código
load-field = Código que cargar
load-field-hint = Un código que te han dado: escríbelo o pégalo aquí. Da igual en mayúsculas o minúsculas.
load = Cargar
load-hint = Carga lo que dice el código: ajustes, una lección o ambas cosas. Una red entrenada que se sustituya se puede recuperar.
load-run-under-way = Termina primero la ejecución: ahora no se pueden cambiar sus ajustes.

## El código a pantalla completa

screen-code = Código de inicio { $code }
screen-own-lesson = «{ $title }» es una lección tuya: quien solo tenga un código no la tiene. Reparte un archivo: <em>Compartir</em>, <em>Lección</em>.
screen-todo = En Inkling, pulsa <strong>Compartir</strong>, escribe este código y pulsa <strong>Cargar</strong>.
screen-letters = Mayúsculas o minúsculas, O o 0, I o L o 1: todo es lo mismo.
close = Cerrar
lesson-at-step = { $title }, paso { $step } de { $steps }
