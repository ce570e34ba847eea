percent = { $number } %

diverged =
    .what = El entrenamiento ha divergido: el coste subió a { $cost }.
    .what-no-number = El entrenamiento ha divergido: el coste ya no es un número.
    .why = La tasa de aprendizaje α (η) de { $rate } es demasiado grande.
symmetric =
    .what = Todas las neuronas de la capa oculta { $layer } son iguales.
    .why = Pesos iniciales iguales reciben gradientes iguales, así que las neuronas nunca llegan a ser distintas.
dead =
    .what = El { $share } de las ReLU de la capa oculta { $layer } están muertas: responden 0 a cualquier dígito.
    .why = Su gradiente es 0, así que siguen muertas; la red lee bien el { $accuracy }.
saturated =
    .what = El { $share } de las respuestas de la capa oculta { $layer } están saturadas.
    .why = Ahí la pendiente es casi 0, y el gradiente también; la red lee bien el { $accuracy }.
vanishing =
    .what = El gradiente se desvanece: en la primera capa es { $ratio } veces el de la última.
    .what-zero = El gradiente se desvanece: en la primera capa es 0.
    .why = Cada capa lo multiplica por pendientes menores que 1; la red lee bien el { $accuracy }.
one-answer =
    .what = La red responde { $digit } al { $share } de todos los dígitos.
    .why = Lo que se le muestra apenas le supone todavía alguna diferencia.
held-back =
    .what = { $setting } { $value } impide que la red aprenda: lee bien el { $accuracy }.
held-back-l1 = Atrae todos los pesos hacia 0.
held-back-l2 = Atrae todos los pesos hacia 0.
held-back-weight-decay = Cada paso atrae todos los pesos hacia 0.
held-back-dropout = Quedan demasiado pocas neuronas para cada dígito.
held-back-max-norm = Los pesos no pueden crecer lo bastante para distinguir los dígitos.
rate-too-large =
    .what = La tasa de aprendizaje α (η) de { $rate } es demasiado grande: la red lee bien el { $accuracy }.
    .why = Cada paso va demasiado lejos.
    .why-rising = Cada paso va demasiado lejos: el coste llegó a ser { $best }, y ahora es { $cost }.
rate-too-small =
    .what = La tasa de aprendizaje α (η) de { $rate } es muy pequeña: la red lee bien el { $accuracy }.
    .why = El coste sigue bajando: de { $start } a { $cost } hasta ahora.
overfitting =
    .what = Sobreajuste desde la época { $epoch }: el coste de validación ha subido de { $best } a { $cost }.
    .why = El coste de entrenamiento es { $training }: la red se ajusta cada vez mejor a los dígitos con los que entrena, y peor a los demás.
weak =
    .what = La red solo lee bien el { $accuracy } de los dígitos que nunca vio.
    .why = Estos ajustes no aprenden bien juntos.
learned =
    .what = Lee bien el { $accuracy } de los dígitos que nunca vio.
    .why-best = Lo mejor fue después de la época { $epoch }: { $accuracy }.
    .why-falling = El coste sigue bajando: entrena más.

cure-learning-rate = α (η) { $rate }
cure-initialiser = inicialización { $initialiser }
cure-output = salidas { $output }
cure-cost = { $cost }
cure-activation = { $activation }
cure-epochs =
    { $epochs ->
        [one] { $epochs } época
       *[other] { $epochs } épocas
    }
cure-dropout = dropout { $share }
cure-other = { $setting } { $value }
try-options = Prueba con { $options }.
