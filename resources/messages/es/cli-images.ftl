image-reason =
    { $code ->
        [ENOENT] no existe tal archivo ni carpeta
        [ENOTDIR] una parte de su ruta no es una carpeta
        [EISDIR] es una carpeta
        [ELOOP] sus enlaces vuelven a sí mismos
        [ENAMETOOLONG] su nombre es demasiado largo
        [EACCES] no tienes permiso
        [EPERM] no tienes permiso
       *[other] { $detail }
    }
unreadable =
    .message = No se puede leer la imagen { $image }: { image-reason }.
    .remedy = Da la ruta de un archivo de imagen.
no-file =
    .message = La imagen { $image } no es un archivo.
    .remedy = Da la ruta de un archivo de imagen.
empty =
    .message = La imagen { $image } está vacía.
    .remedy = Cópiala otra vez.
damaged =
    .message = La imagen { $image } está dañada.
    .remedy = Cópiala otra vez, o guárdala de nuevo como { $kind }.
too-large =
    .message = La imagen { $image } es demasiado grande: { $width } × { $height } píxeles.
    .remedy = Da una imagen de { $most } megapíxeles como mucho.
too-large-deep =
    .message = La imagen { $image } es demasiado grande: { $width } × { $height } píxeles de { $bits } bits.
    .remedy = { too-large.remedy }
too-many-bytes =
    .message = La imagen { $image } es demasiado grande: { $size } MiB.
    .remedy = { too-large.remedy }
too-many-bytes-piped =
    .message = La imagen { $image } es demasiado grande: más de { $size } MiB.
    .remedy = { too-large.remedy }
other-format =
    .message = La imagen { $image } está en el formato { $format }, que Inkling no lee.
    .remedy = { $advice }
unknown-format =
    .message = La imagen { $image } no es PNG, JPEG, WebP, GIF ni BMP.
    .remedy = Otras clases de imagen se pueden guardar como una de estas.
animated =
    .message = La imagen { $image } es animada.
    .remedy = Guarda una sola imagen de ella como PNG.
compressed-bmp =
    .message = La imagen { $image } es un BMP comprimido.
    .remedy = Guárdala de nuevo como PNG.
rare-jpeg =
    .message = La imagen { $image } es un JPEG poco común.
    .remedy = Ábrela en un programa de imágenes y guárdala de nuevo como JPEG o PNG.
many-scans =
    .message = La imagen { $image } tiene { $scans } pasadas.
    .remedy = Guárdala de nuevo como JPEG o PNG.
interlaced =
    .message = La imagen { $image } está entrelazada, con menos de 8 bits por valor.
    .remedy = Guárdala otra vez sin entrelazar.
no-digit =
    .message = La imagen { $image } no muestra ningún dígito.
    .remedy = Da una imagen de dígitos que destaquen del fondo.
several-digits =
    .message = La imagen { $image } muestra { $count } dígitos.
    .remedy = Córtala en imágenes de un dígito cada una.
