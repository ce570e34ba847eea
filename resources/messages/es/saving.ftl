title = Guardar pesos
intro = Cada archivo contiene los pesos y los sesgos, cómo hay que preparar las imágenes, los ajustes de la ejecución y diez dígitos con sus respuestas, para comprobarlo.
inkling =
    .purpose = Para seguir más tarde: el archivo se abre en Inkling.
html =
    .title = Página web
    .purpose = Para enviar a cualquiera: lee dígitos en cualquier navegador.
safetensors =
    .purpose = Pequeño y exacto, para PyTorch y para el propio Inkling.
json =
    .purpose = Texto que leen las personas y todos los lenguajes de programación.
onnx =
    .purpose = La red entera, con sus activaciones, para casi cualquier entorno.
npz =
    .purpose = Arrays para NumPy, sin instalar nada más.
tfjs =
    .purpose = Un modelo para páginas web: descomprime el zip junto a la página.
choice-hint = { $title }: { $purpose }
size-kilobytes = { $size }{"\u00A0"}kB
size-megabytes = { $size }{"\u00A0"}MB
how-to-load = Cómo cargarlo en { $language }
copy = Copiar
copied = Copiado
copy-label = Copiar el código
copy-hint = Copia este código para pegarlo en un programa o un cuaderno.
saved = { $file } está guardado. Releído: diferencia máxima { $difference }.
saved-unjudged = { $file } está guardado. Releído: diferencia máxima { $difference }. Lo seguras que son sus respuestas aún no está en el archivo; Inkling lo averigua cuando se abre.

## Los ajustes en una línea

summary =
    { $epochs ->
        [one] { $layers }, { $optimiser }, η { $rate }, { $epochs } época, semilla { $seed }
       *[other] { $layers }, { $optimiser }, η { $rate }, { $epochs } épocas, semilla { $seed }
    }

## Mientras se arrastran archivos sobre la ventana

drop = Suelta pesos o ajustes para abrirlos, la imagen de un dígito para que se lea, una lección o una carpeta de lecciones para verlas, o las respuestas de una clase.
drop-answers = Suelta archivos de respuestas, o la carpeta en la que están.
not-read =
    .message = «{ $name }» no se ha podido leer.
    .remedy = Elige un archivo que Inkling haya guardado.
