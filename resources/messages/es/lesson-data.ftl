## Cómo se llaman los modelos: como título, en una frase y donde hay poco sitio

model =
    { $id ->
        [mean] Media más cercana
        [linear] Lineal
        [neighbours] 3 vecinos más cercanos
       *[network] Tu red
    }
model-in-sentence =
    { $id ->
        [mean] media más cercana
        [linear] lineal
        [neighbours] 3 vecinos más cercanos
       *[network] tu red
    }
model-short =
    { $id ->
        [mean] media
        [linear] lineal
        [neighbours] 3 vecinos
       *[network] red
    }
model-way =
    { $id ->
        [mean] Diez imágenes medias. La respuesta es el dígito cuya media está más cerca.
        [linear] Diez sumas ponderadas de los píxeles. La mayor es la respuesta.
        [neighbours] Todos los dígitos que se le mostraron. Votan los tres más cercanos.
       *[network] Tus capas y ajustes, con nuevos pesos aleatorios.
    }

## Botones, y lo que pasa mientras tanto

looking = Mirando algunos dígitos…
let-learn = Que aprendan
let-learn-more = Que aprendan de más
learning = Aprendiendo…
learnt = Hasta { $digits } dígitos por ahora.

## Lo que lee cada uno, según de cuántos dígitos ha aprendido

chart-empty = Un gráfico vacío: dígitos bien leídos, según los dígitos de los que se aprende.
chart-title = Dígitos bien leídos, según los dígitos de los que se aprende.
chart-line = { $model }: { $items }.
chart-item = { $share } con { $digits }
chart-said =
    { $id ->
        [mean] Dijiste que la media más cercana gana menos.
        [linear] Dijiste que el modelo lineal gana menos.
        [neighbours] Dijiste que los 3 vecinos más cercanos ganan menos.
       *[network] Dijiste que tu red gana menos.
    }
chart-sketched = En tu esbozo terminan así: { $items }.
chart-sketched-item = { $model } en { $percent } %
chart-axis = bien leídos
chart-axis-digits = dígitos aprendidos: en cada paso a la derecha, el triple o más
chart-axis-digits-short = dígitos aprendidos
chart-sketch = punteado: tu esbozo
chart-end = { $model } { $share }

## Lo que guarda cada uno, y cuánto tarda en leer

price-keeps = Guarda
price-reads = Lee un dígito en
price-milliseconds = { $time } ms
price-microseconds = { $time } µs
price-scale = Pasos iguales en una barra son factores iguales: el doble de largo es mucho más que el doble.
