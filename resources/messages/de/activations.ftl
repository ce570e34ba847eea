relu = ReLU
leaky-relu = Leaky ReLU
sigmoid = Sigmoid
tanh = tanh
linear = linear
softmax = Softmax
