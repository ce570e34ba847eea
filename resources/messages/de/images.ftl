heic-remedy = Speichere es als JPEG: Wähle in den Einstellungen des iPhones unter Kamera, Formate „Maximale Kompatibilität“, oder öffne das Foto am Computer und exportiere es.
avif-remedy = Öffne es in einem Browser oder Bildprogramm, und speichere es als PNG oder JPEG.
tiff-remedy = Öffne es in einem Bildprogramm, und speichere es als PNG.
pdf-remedy = Mach ein Bild von der Seite, und speichere es als PNG.
svg-remedy = Öffne es in einem Browser oder Zeichenprogramm, und speichere es als PNG.
