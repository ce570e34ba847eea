relu = ReLU
leaky-relu = leaky ReLU
sigmoid = sigmoide
tanh = tanh
linear = lineal
softmax = softmax
