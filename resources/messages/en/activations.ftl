### What activation functions are called, in lists as in sentences.

relu = ReLU
leaky-relu = leaky ReLU
sigmoid = sigmoid
tanh = tanh
linear = linear
softmax = softmax
