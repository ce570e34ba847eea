### Options of the command line that set a setting: what stands behind each in the help of `inkling train` and `inkling share`, by the option's
### name. What settings are called everywhere else is in “settings”.

## Run

learning-rate = length of a step
epochs = passes over the training digits

## Data

data = data sets, such as mnist, mnist-10k, pen or mnist,pen; pen:3 goes through its digits three times an epoch

## Network

cost = what training makes small
output = activation of the outputs
initialiser = weight initialisation: how the first weights are drawn
seed = start of the random generator
initial-deviation = their standard deviation, for normal
hidden = neurons of each hidden layer, such as 128 or 128,64; or none
activation = of the hidden layers

## Optimiser

optimiser = how a gradient becomes a step
momentum = share of the last step in the next, for momentum and nesterov
weight-decay = shortens all weights before each step, for adamw
batch-size = digits behind each step
clip-norm = greatest length of the gradient; 0 for no bound
schedule = how the learning rate changes over the run
decay-factor = for step and exponential: the learning rate is multiplied by it
decay-epochs = for step and exponential: every so many epochs
warm-up-epochs = over which the learning rate rises at the start
patience = epochs without progress before the run stops early; 0 for never

## Data augmentation

shift = augmentation: pictures moved by up to so many pixels
rotation = augmentation: turned by up to so many degrees
scaling = augmentation: made larger or smaller by up to this share
shear = augmentation: slanted by up to so many pixels a pixel
elastic = augmentation: elastic distortion by up to so many pixels
thickness = augmentation: strokes thicker or thinner by up to so many pixels

## Regularisation

dropout = share of hidden neurons left out at random
l2 = penalty on the squares of the weights
l1 = penalty on the sizes of the weights
max-norm = greatest length of the weights into a neuron; 0 for no bound
