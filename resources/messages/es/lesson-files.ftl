### Lo que falla en un archivo de lección o en el orden de un curso: en la vista previa, en un curso, y como lo dice `inkling lesson check`. Las
### palabras entre « » o detrás de = se escriben así en los archivos de lecciones de todos los idiomas.

quoted = «{ $text }»

## El archivo entero

bad-lesson =
    .message =
        { $more ->
            [0] { $file }, línea { $line }: { $problem }
            [1] { $file }, línea { $line }: { $problem } Hay 1 error más.
           *[other] { $file }, línea { $line }: { $problem } Hay { $more } errores más.
        }
    .remedy = { $remedy }
no-lesson =
    .message = No hay ninguna lección dentro.
    .remedy = Elige otro archivo.
too-many-characters =
    .message = El archivo tiene { $count } caracteres, demasiados para una lección.
    .remedy = Haz varias lecciones, cada una de { $most } como máximo.
too-long =
    .message = El archivo es demasiado largo para una lección.
    .remedy = Haz varias lecciones, cada una de { $most } caracteres como máximo.
too-many-tags =
    .message = Hay demasiadas etiquetas en un párrafo.
    .remedy = Usa { $most } como máximo, y líneas vacías entre párrafos.
no-front =
    .message = El archivo no empieza con su cabecera.
    .remedy = Empiézalo con una línea de tres guiones, después id, title y lo demás, y otra vez tres guiones.
front-unreadable =
    .message = La cabecera no se puede leer: { $detail }.
    .remedy = Escribe un «nombre: valor» por línea.
formula-open =
    .message = Una fórmula empieza con el signo del dólar y no termina en su línea.
    .remedy = Termínala con el mismo signo; escribe las fórmulas en una línea.
no-cards =
    .message = La lección no tiene tarjetas.
    .remedy = Empieza con {"{% predict … %}"}.

## La cabecera, entre las dos líneas de tres guiones

front-foreign =
    .message = La cabecera tiene «{ $name }», que las lecciones no tienen.
    .remedy = Usa { $names }.
front-missing =
    .message = A la cabecera le falta «{ $name }».
    .remedy = Añade una línea «{ $name }: …».
id-unfit =
    .message = El id de la lección no puede formar parte de una dirección.
    .remedy = Usa minúsculas, cifras y guiones.
id-preview =
    .message = Las lecciones en vista previa se llaman «preview».
    .remedy = Dale a la lección otro id.
id-answers =
    .message = Las respuestas de una clase están en «answers».
    .remedy = Dale a la lección otro id.
no-experiment =
    .message = No hay ningún experimento «{ $name }».
    .remedy = Usa uno de { $names }.
no-minutes =
    .message = No se dice cuánto dura la lección.
    .remedy = Añade una línea «minutes: 8».
no-network =
    .message = No está claro de qué red trata la lección.
    .remedy = Escribe «network: own» o «network: trained».

## Las etiquetas y lo que hay en ellas

in-no-card =
    .message = Esto no está en ninguna tarjeta.
    .remedy = Ponlo en una de { $names }.
tag-misplaced =
    .message = La etiqueta «{ $name }» no va aquí.
    .remedy = { node-refused.remedy }
node-refused =
    .message = Una tarjeta no puede contener esto ({ $kind }).
    .remedy = Usa párrafos, negrita y cursiva, fórmulas y las etiquetas de docs/lessons.md.
tag-undefined =
    .message = Etiqueta desconocida: «{ $name }».
    .remedy = Usa una de { $names }.
attribute-missing =
    .message = Falta el atributo «{ $name }».
    .remedy = Añádelo.
attribute-undefined =
    .message = Atributo desconocido: «{ $name }».
    .remedy = Quítalo.
attribute-value-invalid =
    .message = { $detail }
    .remedy = Usa uno de los valores que nombra docs/lessons.md.
tag-open =
    .message = «{ $name }» no se cierra.
    .remedy = Ciérrala, como en {"{% /predict %}"}.
invalid =
    .message = { $detail }
    .remedy = Escríbelo como está en docs/lessons.md.
fact-of-other =
    .message = El experimento de la lección no es «{ $name }».
    .remedy = { no-fact.remedy }
no-fact =
    .message = Esto no es un dato del experimento.
    .remedy = Nómbralo como ${ $experiment }.… .
option-without-id =
    .message = Una opción no tiene id.
    .remedy = Escríbelo detrás de la opción: {"{% #rise %}"}.

## Tarjetas

options-unasked =
    .message = Solo una elección y un orden tienen opciones.
    .remedy = Escribe kind="choice" o kind="order", o un párrafo en lugar de la lista.
no-options =
    .message = No hay nada que elegir.
    .remedy = Añade una lista con dos o más opciones, cada una con su id.
no-range =
    .message = No se dice entre qué números se predice.
    .remedy = Da least y greatest.
no-bins =
    .message = No se dice cuántos puntos van en qué eje.
    .remedy = Da dots (de 1 a 50), bins (de 2 a 20) y con width el ancho de un tramo.
answer-written =
    .message = La respuesta correcta está escrita en el archivo.
    .remedy = Nombra un dato del experimento, para que sea la respuesta de esta red.
no-nearness =
    .message = No se dice cuánto puede desviarse un número correcto.
    .remedy = Escribe within="5%".
card-id-unfit =
    .message = «{ $id }» no puede formar parte de una dirección.
    .remedy = Usa minúsculas, cifras y guiones.
card-twice =
    .message = Dos tarjetas se llaman «{ $id }».
    .remedy = Dale a cada una su id.
no-plot =
    .message = No hay ninguna imagen «{ $name }».
    .remedy = Usa una de { $names }.
no-condition =
    .message = El experimento no advierte «{ $name }».
    .remedy = Usa una de { $names }.
too-wordy =
    .message = La tarjeta tiene { $words } palabras; de un vistazo se leen { $most }.
    .remedy = Acórtala o haz dos.
no-prediction =
    .message = Ninguna tarjeta de arriba pide la predicción «{ $id }».
    .remedy = Nombra el id de una tarjeta {"{% predict %}"} de arriba.
unknown-fact =
    .message = El experimento no conoce «{ $name }».
    .remedy = Usa uno de { $names }.
fact-too-early =
    .message = «{ $name }» todavía no se conoce.
    .remedy = Pon arriba una tarjeta {"{%"} do until="{ $condition }" {"%}"}.
never =
    .message = «{ $name }» nunca es { $values }.
    .remedy = Usa uno de { $names }.
no-term =
    .message = Ninguna imagen muestra «{ $name }».
    .remedy = Usa uno de { $names }.
answer-no-option =
    .message = La respuesta «{ $answer }» no es una opción.
    .remedy = Usa una de { $names }.
answer-no-order =
    .message = La respuesta «{ $answer }» no es un orden de las opciones.
    .remedy = Nombra cada una una vez, con comas entre ellas: { $order }.
outcome-written =
    .message = El resultado está escrito en el archivo.
    .remedy = Nombra un dato del experimento, para que sea el de esta red.
wrong-unexplained =
    .message = No se dice qué ha confundido quien elige { $names }.
    .remedy = Añade {"{% wrong value=\"…\" %}"} para cada una.
ordered-already =
    .message = Las opciones ya están en el orden correcto.
    .remedy = Ponlas en otro orden.
answer-no-digit =
    .message = «{ $answer }» no es un dígito.
    .remedy = Escribe answer="8" o nombra un dato.
impossible-answer =
    .message = Ninguna respuesta puede ser «{ $value }».
    .remedy =
        { $kind ->
            [order] Escribe todos los id con comas, o dos de ellos como «one before other».
            [sketch] Escribe order o trend, o nombra un dato.
            [draw] Escribe el dígito que se lee en su lugar.
           *[number] Nombra un dato del experimento.
        }

## Curvas que se dibujan sobre ejes

no-axes =
    .message = No se dice sobre qué ejes se dibuja.
    .remedy = Da from y to del eje horizontal, least y greatest del vertical.
no-axis-names =
    .message = No se dice qué hay en los ejes.
    .remedy = Da x e y, por ejemplo x="lotes" y="coste C".
bad-points =
    .message = Una curva no puede tener tantos puntos.
    .remedy = Da points de { $fewest } a { $most }.
bad-lines =
    .message = No está claro qué curvas se dibujan.
    .remedy = Nombra hasta { $most }, cada una distinta: lines=["one", "other"].
start-beside =
    .message = Las curvas empiezan fuera del eje.
    .remedy = Da start entre least y greatest.
powers-apart =
    .message = Las potencias de diez del eje están demasiado lejos.
    .remedy = Da from y to entre −30 y 30.

## Cursos: una carpeta de lecciones, y el orden en el archivo course.md

course = Curso
several-files =
    { $others ->
        [one] { $first } y una más
       *[other] { $first } y { $others } más
    }
lesson-twin =
    .message = La lección se llama «{ $id }», como la de { $file }.
    .remedy = Dale a una de ellas otro id.
file-missing =
    .message = No hay ningún archivo «{ $name }» en el curso.
    .remedy = Usa uno de { $files }.
file-twice =
    .message = «{ $name }» está dos veces en la lista.
    .remedy = Quita uno.
files-unlisted =
    .message = No están en la lista: { $files }.
    .remedy = Van al final. Añádelos a la lista o saca sus archivos de la carpeta.
course-no-front =
    .message = El archivo no empieza con su cabecera.
    .remedy = Empiézalo con una línea de tres guiones, «title: …», quizá «lessons:» con una lista de archivos, y otra vez tres guiones.
front-refers =
    .message = La cabecera se refiere a partes de sí misma.
    .remedy = Escribe cada valor completo.
course-front-foreign =
    .message = La cabecera tiene «{ $name }», que los cursos no tienen.
    .remedy = Usa title, summary, lessons.
course-no-text =
    .message = «{ $name }» no es un texto de 200 caracteres como máximo.
    .remedy = Escribe «{ $name }: …».
course-no-list =
    .message = «lessons» no es una lista de archivos.
    .remedy = Escribe «lessons:», y debajo una línea «- first.en.lesson.md» para cada uno.
