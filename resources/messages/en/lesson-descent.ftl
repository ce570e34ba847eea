### The lesson about gradient descent: its pictures. θ₀ and θ₁ are two weights, η is the learning rate, μ the momentum.

# $x (text) $y (text)
title = The cost over two weights of your network, as a map with contour lines, lowest at θ₀ = { $x }, θ₁ = { $y }.
# $start (text) $end (text)
rolled =
    { $steps ->
        [one] The ball starts at cost { $start } and is at { $end } after { $steps } step.
       *[other] The ball starts at cost { $start } and is at { $end } after { $steps } steps.
    }
left-map = It is off the map, beyond its edge.
not-let-go = The ball has not been let go.
said =
    { $way ->
        [straight] You said that it rolls straight to the lowest point.
        [bend] You said that it rolls in a bend.
       *[swing] You said that it rolls through the lowest point.
    }
landscape = The same as a landscape: the higher, the larger the cost.
measuring = Measuring the cost over two of your weights …

## Buttons and sliders

let-go = Let the ball go
let-go-again = Let it go again
let-it-go = Let it go
rate = Rate η
momentum = Momentum μ

## In texts of the lesson

# How the ball rolled.
way =
    { $way ->
        [bend] in a bend
       *[straight] straight
    }
