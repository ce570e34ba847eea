### Small question marks beside things in the workbench: each leads to the lesson that explains it. What somebody asks who does not know it.

cost = What does the cost say?
learning-rate = What is the learning rate?
neuron = What does a neuron do?
accuracy = What does more data bring?
start = What is a random start?

# $question is one of these.
hint = { $question } A lesson shows it, on a copy of your network. What you do here waits for you.
