### The lesson about code: its pictures, and the comments in the programs that it writes.

write = Write it as a program
writing = Writing …
run = Let Inkling do the same
prints = What it prints
listing = The program { $file }

## Buttons

copy = Copy
save = Save { $file }
copied = The program is copied.
copy-by-hand = Select the text, and copy it with Ctrl and C.
saved = { $file } is saved.

## Comments in the programs: each in one line, as short as it is here. W are weights, l is a layer

comment-start = first weights, and one batch of digits
# The shape of a matrix.
comment-shape = [inputs, outputs] each
comment-functions = one for each layer
comment-through-weights = through the weights
comment-through-function = through the function
comment-through-both = through the weights, and through the function
comment-indices = W[l][j][k]: to j, from k

## In texts of the lesson

# Of three lines of code, the one that was asked for.
right = the one that subtracts the rate times the gradient
# How large the first cost is.
near =
    { $way ->
        [small] nearly 0
        [large] much more
       *[guess] about what guessing costs
    }
