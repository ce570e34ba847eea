-damaged = Vielleicht wurde die Datei unterwegs beschädigt: Kopiere sie noch einmal, oder speichere das Netz noch einmal.
-foreign = Wähle ein Netz, das Inkling gespeichert hat, in einem seiner Formate.
-unusable = Inkling führt Netze von 784 Pixeln zu den 10 Ziffern aus: Wähle eines, das es gespeichert hat.
-fully-connected = Inkling führt vollständig verbundene Schichten von 784 Pixeln zu den 10 Ziffern aus: Speichere die Tensoren eines solchen Netzes.
tensor-kind =
    .message = Die Datei { $file } hat einen Tensor „{ $name }“ aus { $type } { $shape }.
    .remedy = { -fully-connected }
tensors-for-one-place =
    .message = Die Datei { $file } hat zwei Tensoren für eine Stelle, „{ $name }“ und „{ $other }“.
    .remedy = { -fully-connected }
weights-none =
    .message = Die Datei { $file } enthält keine Gewichte.
    .remedy = { -foreign }
matrices-too-many =
    .message = Die Datei { $file } hat { $count } Matrizen.
    .remedy = Inkling führt höchstens { $layers } verborgene Schichten aus.
biases-within =
    .message = In der Datei { $file } stehen Biases zwischen den Gewichten, wie „{ $name }“ { $shape } zeigt.
    .remedy = Speichere sie als eigene Arrays, numpy.savez("model.npz", W1={ $first }, b1={ $firstBiases }, …), oder W1={ $last }, b1={ $lastBiases }, wenn sie am Ende stehen.
biases-alone =
    .message = Die Datei { $file } hat „{ $name }“ ohne Gewichte, zu denen es gehört.
    .remedy = { -fully-connected }
order-unclear =
    .message = Die Datei { $file } sagt nicht, was zuerst kommt, „{ $name }“ oder „{ $other }“.
    .remedy = Nummeriere die Schichten in den Namen ihrer Tensoren, und speichere es noch einmal.
no-way-through =
    .message = Die Datei { $file } hat Matrizen, die nicht von 784 zu 10 führen: { $matrices }.
    .remedy = { -fully-connected }
onnx-unreadable =
    .message = Die Datei { $file } ist keine lesbare ONNX-Datei.
    .remedy = { -damaged }
onnx-functions =
    .message = Die Datei { $file } hat eigene Funktionen, die Inkling nicht ausführt.
    .remedy = { -unusable }
onnx-no-graph =
    .message = Die Datei { $file } hat keinen Graphen.
    .remedy = { -damaged }
onnx-tensor-twice =
    .message = Die Datei { $file } hat zwei Tensoren mit dem Namen „{ $name }“.
    .remedy = { -damaged }
onnx-value-twice =
    .message = Die Datei { $file } hat zwei Knoten, die einen Wert mit dem Namen „{ $name }“ ergeben.
    .remedy = { -damaged }
onnx-value-written-over =
    .message = Die Datei { $file } hat einen Knoten, der „{ $name }“ überschreibt.
    .remedy = { -damaged }
onnx-sparse =
    .message = Die Datei { $file } hat dünn besetzte Gewichte.
    .remedy = { -unusable }
onnx-inputs =
    .message = Die Datei { $file } hat { $count } Eingaben statt einer.
    .remedy = { -unusable }
onnx-input-size =
    .message = Die Datei { $file } nimmt { $size } Zahlen je Bild statt { $wanted }.
    .remedy = { -unusable }
onnx-answers-without-layer =
    .message = Die Datei { $file } gibt Antworten, die keine Schicht berechnet.
    .remedy = { -unusable }
onnx-no-output =
    .message = Die Datei { $file } hat keine Ausgabe.
    .remedy = { -unusable }
onnx-value-unknown =
    .message = Die Datei { $file } sagt nicht, was „{ $name }“ ist.
    .remedy = { -unusable }
onnx-external =
    .message = Die Datei { $file } hat „{ $name }“ in einer anderen Datei.
    .remedy = Speichere das Modell mit seinen Gewichten in einer einzigen Datei.
onnx-no-floats =
    .message = Die Datei { $file } enthält „{ $name }“ als Zahlen, die keine Gleitkommazahlen sind.
    .remedy = { -unusable }
onnx-count =
    .message = Die Datei { $file } enthält { $count } Zahlen für „{ $name }“ statt { $wanted }.
    .remedy = { -damaged }
node-not-plain =
    .intro =
        { $isNamed ->
            [no] Die Datei { $file } hat einen Knoten ({ $operator }),
           *[yes] Die Datei { $file } hat einen Knoten „{ $name }“ ({ $operator }),
        }
    .message = { node-not-plain.intro } der nicht zu einem einfachen Netz gehört.
    .remedy = { -unusable }
node-after-answer =
    .message = { node-not-plain.intro } der hinter der Antwort steht.
    .remedy = { -unusable }
node-makes-whole-numbers =
    .message = { node-not-plain.intro } der aus Zahlen ganze Zahlen macht.
    .remedy = { -unusable }
node-along-other-axis =
    .message = { node-not-plain.intro } der entlang einer anderen Achse läuft.
    .remedy = { -unusable }
node-not-flat =
    .message = { node-not-plain.intro } der Bilder multipliziert, die nicht flach sind.
    .remedy = { -unusable }
node-transposes =
    .message = { node-not-plain.intro } der seine Eingabe transponiert.
    .remedy = { -unusable }
node-no-matrix =
    .message = { node-not-plain.intro } dessen Gewichte keine Matrix sind.
    .remedy = { -unusable }
node-inputs =
    .message = { node-not-plain.intro } der Gewichte für { $found } Eingaben statt { $wanted } hat.
    .remedy = { -unusable }
node-too-many-layers =
    .message = { node-not-plain.intro } mit dem es mehr als 100 Schichten werden.
    .remedy = { -unusable }
node-biases =
    .message = { node-not-plain.intro } der nicht { $wanted } Biases addiert.
    .remedy = { -unusable }
node-numbers-spread =
    .message = { node-not-plain.intro } dessen Zahlen nicht eine für jede seiner Eingaben sind.
    .remedy = { -unusable }
node-divides =
    .message = { node-not-plain.intro } der durch seine Eingabe teilt.
    .remedy = { -unusable }
node-batch =
    .message = { node-not-plain.intro } der nach dem Batch normalisiert.
    .remedy = { -unusable }
node-normalises =
    .message = { node-not-plain.intro } der nicht { $wanted } Zahlen normalisiert.
    .remedy = { -unusable }
node-without-weights =
    .message = { node-not-plain.intro } der nicht hinter den Gewichten einer Schicht steht.
    .remedy = { -unusable }
node-slope =
    .message = { node-not-plain.intro } der eine andere Steigung hat als { $wanted }.
    .remedy = { -unusable }
node-shape =
    .message = { node-not-plain.intro } der eine Form auf eine Art ergibt, der Inkling nicht folgt.
    .remedy = { -unusable }
node-not-flattening =
    .message = { node-not-plain.intro } der nicht aus jedem Bild eine Zeile macht.
    .remedy = { -unusable }
node-open-shape =
    .message = { node-not-plain.intro } der eine Form verlangt, die die Datei offen lässt.
    .remedy = { -unusable }
node-sizes-unsaid =
    .message = { node-not-plain.intro } der nicht sagt, um welche Größen es geht.
    .remedy = { -unusable }
node-moves-pixels =
    .message = { node-not-plain.intro } der Pixel ihre Plätze tauschen lässt.
    .remedy = { -unusable }
node-needs-itself =
    .message = { node-not-plain.intro } der seine eigene Ausgabe braucht.
    .remedy = { -unusable }
node-outputs =
    .message = { node-not-plain.intro } der mehr als eine Ausgabe hat.
    .remedy = { -unusable }
keras-layers-unlisted =
    .message = Die Datei { $file } nennt ihre Schichten nicht.
    .remedy = { -damaged }
keras-model-kind =
    .message = Die Datei { $file } enthält ein Modell der Art „{ $kind }“.
    .remedy = { -unusable }
keras-layer-nameless =
    .message = Die Datei { $file } hat eine Schicht ohne Namen.
    .remedy = { -damaged }
keras-not-in-a-row =
    .message = Die Datei { $file } hat Schichten, die nicht in einer Reihe stehen.
    .remedy = { -unusable }
keras-changes-answers =
    .message = Die Datei { $file } ändert ihre Antworten am Ende, durch { $layers }.
    .remedy = { -unusable }
keras-tensor-twice =
    .message = Die Datei { $file } hat zwei Tensoren mit dem Namen „{ $name }“.
    .remedy = { -damaged }
keras-tensors-for-one-place =
    .message = { tensors-for-one-place.message }
    .remedy = { -damaged }
keras-tensor-unneeded =
    .message = Die Datei { $file } hat einen Tensor „{ $name }“, den ihre Schichten nicht brauchen.
    .remedy = { -unusable }
layer-not-plain =
    .intro = Die Datei { $file } hat eine Schicht „{ $name }“ ({ $kind }),
    .message = { layer-not-plain.intro } die nicht zu einem einfachen Netz gehört.
    .remedy = { -unusable }
layer-input-size =
    .message = { layer-not-plain.intro } die { $found } Zahlen je Bild nimmt statt { $wanted }.
    .remedy = { -unusable }
layer-not-flattening =
    .message = { layer-not-plain.intro } die das Bild nicht flach macht.
    .remedy = { -unusable }
layer-bounds =
    .message = { layer-not-plain.intro } die Schranken hat.
    .remedy = { -unusable }
layer-along-other-axis =
    .message = { layer-not-plain.intro } die entlang einer anderen Achse läuft.
    .remedy = { -unusable }
layer-scale =
    .message = { layer-not-plain.intro } die nicht einen Faktor und einen Summanden hat.
    .remedy = { -unusable }
layer-without-weights =
    .message = { layer-not-plain.intro } die nicht hinter den Gewichten einer Schicht steht.
    .remedy = { -unusable }
layer-no-weights =
    .message = { layer-not-plain.intro } die keine Gewichte hat.
    .remedy = { -unusable }
layer-no-matrix =
    .message = { layer-not-plain.intro } deren Gewichte keine Matrix ihrer Neuronen sind.
    .remedy = { -unusable }
layer-inputs =
    .message = { layer-not-plain.intro } die Gewichte für { $found } Eingaben statt { $wanted } hat.
    .remedy = { -unusable }
layer-no-biases =
    .message = { layer-not-plain.intro } die keine Biases hat.
    .remedy = { -unusable }
layer-biases =
    .message = { layer-not-plain.intro } die nicht so viele Biases wie Neuronen hat.
    .remedy = { -unusable }
layer-part-missing =
    .message = { layer-not-plain.intro } die kein { $wanted } hat.
    .remedy = { -unusable }
layer-normalises =
    .message = { layer-not-plain.intro } die nicht { $wanted } Zahlen normalisiert.
    .remedy = { -unusable }
layer-activation =
    .message = { layer-not-plain.intro } die die Aktivierung „{ $found }“ hat.
    .remedy = { -unusable }
layer-slope =
    .message = { layer-not-plain.intro } die die Steigung { $found } statt { $wanted } hat.
    .remedy = { -unusable }
other-git-lfs =
    .message = Die Datei { $file } ist nicht das Netz selbst, sondern ein Text von Git LFS, der dafür steht; das liest Inkling nicht.
    .remedy = Hol die Datei selbst: git lfs pull im Repository, oder lade sie von ihrer Seite herunter.
other-torch =
    .message = Die Datei { $file } ist von PyTorch (torch.save), als Pickle, das Programme ausführen kann; das liest Inkling nicht.
    .remedy = Wandle sie dort um, wo PyTorch ist: python -c "import torch, safetensors.torch as s; s.save_file(torch.load('{ $name }'), 'model.safetensors')". Enthält sie ein ganzes Modell statt eines state_dict, nimm torch.load(…, weights_only=False).state_dict().
other-keras =
    .message = Die Datei { $file } ist von Keras (.keras); das liest Inkling nicht.
    .remedy = Wandle sie dort um, wo Keras ist: python -c "import keras, numpy; numpy.savez('model.npz', *keras.models.load_model('{ $name }').get_weights())".
other-hdf5 =
    .message = Die Datei { $file } ist von Keras, als HDF5 (.h5); das liest Inkling nicht.
    .remedy = { other-keras.remedy }
other-pickle =
    .message = Die Datei { $file } ist ein Pickle von Python (.pkl, oder .pth eines alten PyTorch), das Programme ausführen kann; das liest Inkling nicht.
    .remedy = Wenn du ihr traust, wandle sie um: python -c "import pickle, numpy; m = pickle.load(open('{ $name }', 'rb')); numpy.savez('model.npz', **m)" für ein Dictionary von Arrays; numpy.savez('model.npz', *m) für eine Liste; für PyTorch torch.load und safetensors.
other-npy =
    .message = Die Datei { $file } ist ein einzelnes Array von NumPy (.npy); das liest Inkling nicht.
    .remedy = Speichere alle Arrays des Netzes zusammen: numpy.savez("model.npz", W1=W1, b1=b1, W2=W2, b2=b2).
other-tflite =
    .message = Die Datei { $file } ist von TensorFlow Lite (.tflite); das liest Inkling nicht.
    .remedy = Wandle sie um: python -m tf2onnx.convert --tflite { $name } --output model.onnx.
other-gguf =
    .message = Die Datei { $file } ist von llama.cpp (.gguf); das liest Inkling nicht.
    .remedy = Inkling führt vollständig verbundene Schichten von 784 Pixeln zu den 10 Ziffern aus: Speichere die als safetensors.
other-matlab =
    .message = Die Datei { $file } ist von MATLAB (.mat); das liest Inkling nicht.
    .remedy = Wandle sie um: python -c "import numpy, scipy.io as s; numpy.savez('model.npz', **{"{"}k: v for k, v in s.loadmat('{ $name }').items() if k[0] != '_'{"}"})".
activations-assumed =
    { $hidden ->
        [none] Die Datei nennt ihre Aktivierungen nicht; angenommen: Softmax für die Ausgaben.
       *[other] Die Datei nennt ihre Aktivierungen nicht; angenommen: { $hidden } für die verborgenen Schichten und Softmax für die Ausgaben.
    }
activation-not-taken = Die Datei nennt ihre Aktivierungen selbst; { $activation } wurde nicht genommen.
biases-assumed = Sie hat keine Biases für Schicht { $layers }; angenommen: 0.
left-aside =
    { $more ->
        [0] Beiseitegelassen, da es nicht zum Netz gehört: { $names }.
       *[other] Beiseitegelassen, da es nicht zum Netz gehört: { $names } und { $more } mehr.
    }
folded = In die Gewichte von Schicht { $layer } übernommen: { $kinds }.
form-folded = In die Gewichte von Schicht 1 übernommen: { form-folded.form }.
    .form =
        { $scale ->
            [unit]
                { $ink ->
                    [dark] dunkle Tinte auf hell{ form-folded.order }
                   *[light] Pixel spaltenweise
                }
            [bytes] Pixel von 0 bis 255{ form-folded.ink }{ form-folded.order }
            [signed] Pixel von −1 bis 1{ form-folded.ink }{ form-folded.order }
           *[standardised] Pixel minus Mittelwert 0,1307, geteilt durch Abweichung 0,3081{ form-folded.ink }{ form-folded.order }
        }
    .ink =
        { $ink ->
            [dark] , dunkle Tinte auf hell
           *[light] {""}
        }
    .order =
        { $order ->
            [columns] , Pixel spaltenweise
           *[rows] {""}
        }
trial-better =
    { $differs ->
        [form] Von { $count } Validierungsziffern liest es { $right } richtig, wie es ist, und { $better } so: { form-folded.form }.
        [activation] Von { $count } Validierungsziffern liest es { $right } richtig, wie es ist, und { $better } mit { $activation } in seinen verborgenen Schichten.
       *[both] Von { $count } Validierungsziffern liest es { $right } richtig, wie es ist, und { $better } so: { form-folded.form }, und { $activation } in seinen verborgenen Schichten.
    }
trial-bad = Von { $count } Validierungsziffern liest es { $right } richtig, wie es ist: Vielleicht ist es nicht trainiert, oder für andere Bilder als handgeschriebene Ziffern gemacht, oder für eine andere Form von ihnen.
