cost = ¿Qué dice el coste?
learning-rate = ¿Qué es la tasa de aprendizaje?
neuron = ¿Qué hace una neurona?
accuracy = ¿Qué aportan más datos?
start = ¿Qué es un comienzo aleatorio?
hint = { $question } Una lección lo muestra, con una copia de tu red. Lo que haces aquí te espera.
