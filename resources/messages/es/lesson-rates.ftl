### Las imágenes de la lección sobre la tasa de aprendizaje: tres entrenamientos, y la promesa de la pendiente.

race = Entrenar las tres
racing = Entrenando…

## El coste de tres entrenamientos

curves-none = Curvas del coste, todavía ninguna.
curves = El coste del primer al último lote: { $curves }.
curve = con tasa { $rate } de { $from } a { $to }
sketched = Según tu esbozo terminan en { $ends }.
sketched-end = { $end } con tasa { $rate }
beyond = η = { $rate }: sigue hasta { $cost }
guessing = ln 10: adivinar
digits-axis = dígitos vistos
key = punteado: tu esbozo

## Lo que promete la pendiente, y lo que se cumplió

promise-none = Todavía no se ha dado ningún paso.
promise = De lo que promete la pendiente: { $steps }.
promise-kept = con tasa { $rate } se cumple { $share }
promise-broken = con tasa { $rate } el coste sube
worse = el coste sube
promised-line = lo que promete la pendiente
step = Paso η
take = Dar el paso con tasa { $rate }
promised = prometido
fall = bajada real
