### Kinds of images that are known and not read: what to do, behind a sentence such as “photo.heic is in the format HEIC, which Inkling does not read.”

heic-remedy = Save it as JPEG: in the iPhone’s settings under Camera, Formats choose Most Compatible, or open the photo on the computer and export it.
avif-remedy = Open it in a browser or a picture program, and save it as PNG or JPEG.
tiff-remedy = Open it in a picture program, and save it as PNG.
pdf-remedy = Take a picture of the page, and save it as PNG.
svg-remedy = Open it in a browser or a drawing program, and save it as PNG.
