title =
    { $reads ->
        [pictures] { $sizes }: una red que lee imágenes
       *[digits] { $sizes }: una red que lee dígitos
    }
hidden-layer =
    { $neurons ->
        [one] a { $neurons } neurona ({ $activation })
       *[other] a { $neurons } neuronas ({ $activation })
    }
output-layer = a 10 salidas ({ $activation })
way =
    { $count ->
        [one] 784 píxeles van { $layers }: { $count } número en total, sus pesos y sesgos.
       *[other] 784 píxeles van { $layers }: { $count } números en total, sus pesos y sesgos.
    }
untrained = Sus pesos son como los dio el azar: no se ha entrenado, y adivina.
trained =
    Se entrenó en Inkling con { $data }: { $epochs ->
        [one] { $epochs } época
       *[other] { $epochs } épocas
    }, { $updates ->
        [one] { $updates } actualización de sus pesos.
       *[other] { $updates } actualizaciones de sus pesos.
    }
data-set = «{ $title }»
data-sets = { $first } y { $second }
score =
    { $digits ->
        [validation] Lee bien el { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % de sus dígitos de validación; no se entrenó con ninguno de ellos.
       *[mnist-test] Lee bien el { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % de los dígitos de prueba de MNIST; no se entrenó con ninguno de ellos.
    }
weights-exact = Sus pesos están aquí como números de 32 bits, iguales hasta el último bit que en Inkling.
weights-rounded = Sus pesos están aquí como números de 16 bits, lo que reduce el archivo a la mitad: las salidas pueden diferir de las de Inkling en una milésima más o menos.
