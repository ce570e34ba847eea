### Small question marks beside things in the workbench: each leads to the lesson that explains it. What somebody asks who does not know it.

cost = What does the cost say?
learning-rate = What is the learning rate?
neuron = What does a neuron do?
accuracy = What does more data bring?
start = What is a random start?

# $question is one of these.
hint = { $question } A lesson shows it, on a copy of your network. What you do here waits for you.
answer = What makes the answer, and how sure is it?
weights = What are weights and biases?
names = What are layers and weights called?
weight = What does one weight do to the cost?
forward-pass = What happens in a forward pass?
layers = What do more layers find?
step = What does a step work out, going backward?
activation = What is an activation function for?
costs = What is the difference between the costs?
optimiser = What is gradient descent, and what is momentum?
seed = What does another seed lead to?
data = What do more digits to learn from bring?
initialiser = What does a network with random weights do?
momentum = What does momentum do?
