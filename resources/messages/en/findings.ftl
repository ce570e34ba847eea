### What is found out about a run, and what to try: on the page under the curves, in the lab, and at the end of `inkling train`. `what` says what
### happened, `why` explains it. $accuracy and $share are percentages such as “97.4 %”, $rate is a learning rate.

percent = { $number } %

diverged =
    .what = Training diverged: the cost rose to { $cost }.
    .what-no-number = Training diverged: the cost is no longer a number.
    .why = The learning rate α (η) of { $rate } is too large.
symmetric =
    .what = All neurons of hidden layer { $layer } are alike.
    .why = Equal first weights get equal gradients, so the neurons never become different.
dead =
    .what = { $share } of the ReLUs in hidden layer { $layer } are dead: they answer 0 to every digit.
    .why = Their gradient is 0, so they stay dead; the network reads { $accuracy }.
saturated =
    .what = { $share } of the answers in hidden layer { $layer } are saturated.
    .why = There the slope is almost 0, and so is the gradient; the network reads { $accuracy }.
vanishing =
    .what = The gradient vanishes: in the first layer it is { $ratio } times that in the last.
    .what-zero = The gradient vanishes: in the first layer it is 0.
    .why = Each layer multiplies it by slopes below 1; the network reads { $accuracy }.
one-answer =
    .what = The network answers { $digit } to { $share } of all digits.
    .why = What it is shown makes hardly any difference to it yet.
# $setting is what a setting is called, such as “Dropout”, and $value its number.
held-back =
    .what = { $setting } { $value } keeps the network from learning: it reads { $accuracy }.
held-back-l1 = It pulls all weights to 0.
held-back-l2 = It pulls all weights to 0.
held-back-weight-decay = Each step pulls all weights to 0.
held-back-dropout = Too few neurons are left for each digit.
held-back-max-norm = The weights cannot grow enough to tell digits apart.
rate-too-large =
    .what = The learning rate α (η) of { $rate } is too large: the network reads { $accuracy }.
    .why = Each step goes too far.
    .why-rising = Each step goes too far: the cost was { $best } at best, and is { $cost }.
rate-too-small =
    .what = The learning rate α (η) of { $rate } is very small: the network reads { $accuracy }.
    .why = The cost is still falling: from { $start } to { $cost } so far.
overfitting =
    .what = Overfitting since epoch { $epoch }: the validation cost has risen from { $best } to { $cost }.
    .why = The training cost is { $training }: the network fits the digits it trains on better and better, and others worse.
weak =
    .what = The network reads only { $accuracy } of digits it never saw.
    .why = These settings do not learn well together.
learned =
    .what = Reads { $accuracy } of digits it never saw.
    .why-best = Best after epoch { $epoch }: { $accuracy }.
    .why-falling = The cost is still falling: train more.

## What to change. These go on after “Train from the same start with”, several of them as in “softmax outputs, cross-entropy and α (η) 0.1”.

cure-learning-rate = α (η) { $rate }
# $initialiser is a name such as “He”, or “all zero”.
cure-initialiser = { $initialiser } initialisation
# $output is an output activation, such as “softmax”.
cure-output = { $output } outputs
# $cost is a cost function, such as “cross-entropy”.
cure-cost = { $cost }
# $activation is an activation function, such as “ReLU”.
cure-activation = { $activation }
cure-epochs =
    { $epochs ->
        [one] { $epochs } epoch
       *[other] { $epochs } epochs
    }
cure-dropout = dropout { $share }
# $setting is what another setting is called, such as “L2 penalty”.
cure-other = { $setting } { $value }
# At the end of `inkling train`. $options are of the command line: “--learning-rate 0.1”.
try-options = Try { $options }.
