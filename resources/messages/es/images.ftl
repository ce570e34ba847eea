heic-remedy = Guárdala como JPEG: en los ajustes del iPhone, en Cámara, Formatos, elige «Más compatible», o abre la foto en el ordenador y expórtala.
avif-remedy = Ábrela en un navegador o un programa de imágenes, y guárdala como PNG o JPEG.
tiff-remedy = Ábrela en un programa de imágenes, y guárdala como PNG.
pdf-remedy = Haz una imagen de la página, y guárdala como PNG.
svg-remedy = Ábrelo en un navegador o un programa de dibujo, y guárdalo como PNG.
