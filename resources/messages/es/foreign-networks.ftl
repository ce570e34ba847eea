-damaged = Puede que el archivo se haya dañado por el camino: cópialo otra vez, o guarda otra vez la red.
-foreign = Elige una red que Inkling haya guardado, en cualquiera de sus formatos.
-unusable = Inkling ejecuta redes de 784 píxeles a los 10 dígitos: elige una que haya guardado él.
-fully-connected = Inkling ejecuta capas totalmente conectadas de 784 píxeles a los 10 dígitos: guarda los tensores de una red así.
tensor-kind =
    .message = El archivo { $file } tiene un tensor «{ $name }» de { $type } { $shape }.
    .remedy = { -fully-connected }
tensors-for-one-place =
    .message = El archivo { $file } tiene dos tensores para un mismo lugar, «{ $name }» y «{ $other }».
    .remedy = { -fully-connected }
weights-none =
    .message = El archivo { $file } no contiene pesos.
    .remedy = { -foreign }
matrices-too-many =
    .message = El archivo { $file } tiene { $count } matrices.
    .remedy = Inkling ejecuta { $layers } capas ocultas como máximo.
biases-within =
    .message = El archivo { $file } tiene sesgos dentro de sus pesos, como muestra «{ $name }» { $shape }.
    .remedy = Guárdalos como arrays propios, numpy.savez("model.npz", W1={ $first }, b1={ $firstBiases }, …), o W1={ $last }, b1={ $lastBiases } si están al final.
biases-alone =
    .message = El archivo { $file } tiene «{ $name }» sin pesos a los que pertenezca.
    .remedy = { -fully-connected }
order-unclear =
    .message = El archivo { $file } no dice qué va primero, «{ $name }» o «{ $other }».
    .remedy = Numera las capas en los nombres de sus tensores, y guárdalo otra vez.
no-way-through =
    .message = El archivo { $file } tiene matrices que no llevan de 784 a 10: { $matrices }.
    .remedy = { -fully-connected }
onnx-unreadable =
    .message = El archivo { $file } no es un archivo ONNX que se pueda leer.
    .remedy = { -damaged }
onnx-functions =
    .message = El archivo { $file } tiene funciones propias, que Inkling no ejecuta.
    .remedy = { -unusable }
onnx-no-graph =
    .message = El archivo { $file } no tiene ningún grafo.
    .remedy = { -damaged }
onnx-tensor-twice =
    .message = El archivo { $file } tiene dos tensores con el nombre «{ $name }».
    .remedy = { -damaged }
onnx-value-twice =
    .message = El archivo { $file } tiene dos nodos que dan un valor con el nombre «{ $name }».
    .remedy = { -damaged }
onnx-value-written-over =
    .message = El archivo { $file } tiene un nodo que sobrescribe «{ $name }».
    .remedy = { -damaged }
onnx-sparse =
    .message = El archivo { $file } tiene pesos dispersos.
    .remedy = { -unusable }
onnx-inputs =
    .message = El archivo { $file } tiene { $count } entradas en lugar de una.
    .remedy = { -unusable }
onnx-input-size =
    .message = El archivo { $file } toma { $size } números por imagen en lugar de { $wanted }.
    .remedy = { -unusable }
onnx-answers-without-layer =
    .message = El archivo { $file } da respuestas que no calcula ninguna capa.
    .remedy = { -unusable }
onnx-no-output =
    .message = El archivo { $file } no tiene salida.
    .remedy = { -unusable }
onnx-value-unknown =
    .message = El archivo { $file } no dice qué es «{ $name }».
    .remedy = { -unusable }
onnx-external =
    .message = El archivo { $file } tiene «{ $name }» en otro archivo.
    .remedy = Guarda el modelo con sus pesos dentro de un solo archivo.
onnx-no-floats =
    .message = El archivo { $file } contiene «{ $name }» como números que no son de coma flotante.
    .remedy = { -unusable }
onnx-count =
    .message = El archivo { $file } contiene { $count } números para «{ $name }» en lugar de { $wanted }.
    .remedy = { -damaged }
node-not-plain =
    .intro =
        { $isNamed ->
            [no] El archivo { $file } tiene un nodo ({ $operator }) que
           *[yes] El archivo { $file } tiene un nodo «{ $name }» ({ $operator }) que
        }
    .message = { node-not-plain.intro } no es parte de una red sencilla.
    .remedy = { -unusable }
node-after-answer =
    .message = { node-not-plain.intro } va detrás de la respuesta.
    .remedy = { -unusable }
node-makes-whole-numbers =
    .message = { node-not-plain.intro } convierte números en enteros.
    .remedy = { -unusable }
node-along-other-axis =
    .message = { node-not-plain.intro } va a lo largo de otro eje.
    .remedy = { -unusable }
node-not-flat =
    .message = { node-not-plain.intro } multiplica imágenes que no son planas.
    .remedy = { -unusable }
node-transposes =
    .message = { node-not-plain.intro } transpone su entrada.
    .remedy = { -unusable }
node-no-matrix =
    .message = { node-not-plain.intro } tiene pesos que no son una matriz.
    .remedy = { -unusable }
node-inputs =
    .message = { node-not-plain.intro } tiene pesos para { $found } entradas en lugar de { $wanted }.
    .remedy = { -unusable }
node-too-many-layers =
    .message = { node-not-plain.intro } suma más de 100 capas.
    .remedy = { -unusable }
node-biases =
    .message = { node-not-plain.intro } no suma { $wanted } sesgos.
    .remedy = { -unusable }
node-numbers-spread =
    .message = { node-not-plain.intro } toma números que no son uno por cada una de sus entradas.
    .remedy = { -unusable }
node-divides =
    .message = { node-not-plain.intro } divide por su entrada.
    .remedy = { -unusable }
node-batch =
    .message = { node-not-plain.intro } normaliza según el lote.
    .remedy = { -unusable }
node-normalises =
    .message = { node-not-plain.intro } no normaliza { $wanted } números.
    .remedy = { -unusable }
node-without-weights =
    .message = { node-not-plain.intro } no va detrás de los pesos de una capa.
    .remedy = { -unusable }
node-slope =
    .message = { node-not-plain.intro } tiene otra pendiente que { $wanted }.
    .remedy = { -unusable }
node-shape =
    .message = { node-not-plain.intro } forma unas dimensiones de una manera que Inkling no sigue.
    .remedy = { -unusable }
node-not-flattening =
    .message = { node-not-plain.intro } no aplana una imagen por fila.
    .remedy = { -unusable }
node-open-shape =
    .message = { node-not-plain.intro } pide unas dimensiones que el archivo deja abiertas.
    .remedy = { -unusable }
node-sizes-unsaid =
    .message = { node-not-plain.intro } no dice a qué tamaños se refiere.
    .remedy = { -unusable }
node-moves-pixels =
    .message = { node-not-plain.intro } hace que los píxeles cambien de sitio.
    .remedy = { -unusable }
node-needs-itself =
    .message = { node-not-plain.intro } necesita su propia salida.
    .remedy = { -unusable }
node-outputs =
    .message = { node-not-plain.intro } da más de una salida.
    .remedy = { -unusable }
keras-layers-unlisted =
    .message = El archivo { $file } no enumera sus capas.
    .remedy = { -damaged }
keras-model-kind =
    .message = El archivo { $file } contiene un modelo del tipo «{ $kind }».
    .remedy = { -unusable }
keras-layer-nameless =
    .message = El archivo { $file } tiene una capa sin nombre.
    .remedy = { -damaged }
keras-not-in-a-row =
    .message = El archivo { $file } tiene capas que no están en una sola fila.
    .remedy = { -unusable }
keras-changes-answers =
    .message = El archivo { $file } cambia sus respuestas al final, con { $layers }.
    .remedy = { -unusable }
keras-tensor-twice =
    .message = El archivo { $file } tiene dos tensores con el nombre «{ $name }».
    .remedy = { -damaged }
keras-tensors-for-one-place =
    .message = { tensors-for-one-place.message }
    .remedy = { -damaged }
keras-tensor-unneeded =
    .message = El archivo { $file } tiene un tensor «{ $name }» que sus capas no necesitan.
    .remedy = { -unusable }
layer-not-plain =
    .intro = El archivo { $file } tiene una capa «{ $name }» ({ $kind }) que
    .message = { layer-not-plain.intro } no es parte de una red sencilla.
    .remedy = { -unusable }
layer-input-size =
    .message = { layer-not-plain.intro } toma { $found } números por imagen en lugar de { $wanted }.
    .remedy = { -unusable }
layer-not-flattening =
    .message = { layer-not-plain.intro } no aplana la imagen.
    .remedy = { -unusable }
layer-bounds =
    .message = { layer-not-plain.intro } tiene límites.
    .remedy = { -unusable }
layer-along-other-axis =
    .message = { layer-not-plain.intro } va a lo largo de otro eje.
    .remedy = { -unusable }
layer-scale =
    .message = { layer-not-plain.intro } no tiene un solo factor y un solo desplazamiento.
    .remedy = { -unusable }
layer-without-weights =
    .message = { layer-not-plain.intro } no va detrás de los pesos de una capa.
    .remedy = { -unusable }
layer-no-weights =
    .message = { layer-not-plain.intro } no tiene pesos.
    .remedy = { -unusable }
layer-no-matrix =
    .message = { layer-not-plain.intro } tiene pesos que no son una matriz de sus neuronas.
    .remedy = { -unusable }
layer-inputs =
    .message = { layer-not-plain.intro } tiene pesos para { $found } entradas en lugar de { $wanted }.
    .remedy = { -unusable }
layer-no-biases =
    .message = { layer-not-plain.intro } no tiene sesgos.
    .remedy = { -unusable }
layer-biases =
    .message = { layer-not-plain.intro } no tiene tantos sesgos como neuronas.
    .remedy = { -unusable }
layer-part-missing =
    .message = { layer-not-plain.intro } no tiene { $wanted }.
    .remedy = { -unusable }
layer-normalises =
    .message = { layer-not-plain.intro } no normaliza { $wanted } números.
    .remedy = { -unusable }
layer-activation =
    .message = { layer-not-plain.intro } tiene la activación «{ $found }».
    .remedy = { -unusable }
layer-slope =
    .message = { layer-not-plain.intro } tiene la pendiente { $found } en lugar de { $wanted }.
    .remedy = { -unusable }
other-git-lfs =
    .message = El archivo { $file } no es la red misma, sino un texto de Git LFS que la representa; Inkling no lee eso.
    .remedy = Trae el archivo mismo: git lfs pull en el repositorio, o descárgalo de su página.
other-torch =
    .message = El archivo { $file } es de PyTorch (torch.save), en forma de pickle, que puede ejecutar programas; Inkling no lee eso.
    .remedy = Conviértelo donde está PyTorch: python -c "import torch, safetensors.torch as s; s.save_file(torch.load('{ $name }'), 'model.safetensors')". Si contiene un modelo entero en lugar de un state_dict, usa torch.load(…, weights_only=False).state_dict().
other-keras =
    .message = El archivo { $file } es de Keras (.keras); Inkling no lee eso.
    .remedy = Conviértelo donde está Keras: python -c "import keras, numpy; numpy.savez('model.npz', *keras.models.load_model('{ $name }').get_weights())".
other-hdf5 =
    .message = El archivo { $file } es de Keras, como HDF5 (.h5); Inkling no lee eso.
    .remedy = { other-keras.remedy }
other-pickle =
    .message = El archivo { $file } es un pickle de Python (.pkl, o .pth de un PyTorch antiguo), que puede ejecutar programas; Inkling no lee eso.
    .remedy = Si confías en él, conviértelo: python -c "import pickle, numpy; m = pickle.load(open('{ $name }', 'rb')); numpy.savez('model.npz', **m)" para un diccionario de arrays; numpy.savez('model.npz', *m) para una lista; para PyTorch, torch.load y safetensors.
other-npy =
    .message = El archivo { $file } es un solo array de NumPy (.npy); Inkling no lee eso.
    .remedy = Guarda juntos todos los arrays de la red: numpy.savez("model.npz", W1=W1, b1=b1, W2=W2, b2=b2).
other-tflite =
    .message = El archivo { $file } es de TensorFlow Lite (.tflite); Inkling no lee eso.
    .remedy = Conviértelo: python -m tf2onnx.convert --tflite { $name } --output model.onnx.
other-gguf =
    .message = El archivo { $file } es de llama.cpp (.gguf); Inkling no lee eso.
    .remedy = Inkling ejecuta capas totalmente conectadas de 784 píxeles a los 10 dígitos: guárdalas como safetensors.
other-matlab =
    .message = El archivo { $file } es de MATLAB (.mat); Inkling no lee eso.
    .remedy = Conviértelo: python -c "import numpy, scipy.io as s; numpy.savez('model.npz', **{"{"}k: v for k, v in s.loadmat('{ $name }').items() if k[0] != '_'{"}"})".
activations-assumed =
    { $hidden ->
        [none] El archivo no dice sus activaciones; se ha supuesto: softmax para las salidas.
       *[other] El archivo no dice sus activaciones; se ha supuesto: { $hidden } para las capas ocultas y softmax para las salidas.
    }
activation-not-taken = El archivo dice él mismo sus activaciones; no se ha usado { $activation }.
biases-assumed = No tiene sesgos para la capa { $layers }; se ha supuesto: 0.
left-aside =
    { $more ->
        [0] Se ha dejado aparte, porque no es parte de la red: { $names }.
       *[other] Se ha dejado aparte, porque no es parte de la red: { $names } y { $more } más.
    }
folded = Incluido en los pesos de la capa { $layer }: { $kinds }.
form-folded = Incluido en los pesos de la capa 1: { form-folded.form }.
    .form =
        { $scale ->
            [unit]
                { $ink ->
                    [dark] tinta oscura sobre claro{ form-folded.order }
                   *[light] píxeles por columnas
                }
            [bytes] píxeles de 0 a 255{ form-folded.ink }{ form-folded.order }
            [signed] píxeles de −1 a 1{ form-folded.ink }{ form-folded.order }
           *[standardised] píxeles menos su media 0,1307, entre su desviación 0,3081{ form-folded.ink }{ form-folded.order }
        }
    .ink =
        { $ink ->
            [dark] , tinta oscura sobre claro
           *[light] {""}
        }
    .order =
        { $order ->
            [columns] , píxeles por columnas
           *[rows] {""}
        }
trial-better =
    { $differs ->
        [form] De { $count } dígitos de validación lee bien { $right } tal como está, y { $better } con { form-folded.form }.
        [activation] De { $count } dígitos de validación lee bien { $right } tal como está, y { $better } con { $activation } en sus capas ocultas.
       *[both] De { $count } dígitos de validación lee bien { $right } tal como está, y { $better } con { form-folded.form } y { $activation } en sus capas ocultas.
    }
trial-bad = De { $count } dígitos de validación lee bien { $right } tal como está: puede que no esté entrenada, o que se hiciera para otras imágenes que dígitos manuscritos, o para otra forma de ellos.
