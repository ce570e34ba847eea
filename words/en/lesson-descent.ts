/** Made of resources/messages/en/lesson-descent.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: { x: string; y: string }
  rolled: { end: string; start: string; steps: number }
  'left-map': null
  'not-let-go': null
  said: { way: 'straight' | 'bend' | 'swing' }
  landscape: null
  measuring: null
  'let-go': null
  'let-go-again': null
  'let-it-go': null
  rate: null
  momentum: null
  way: { way: 'bend' | 'straight' }
}
export const t = messagesOf<Texts>(
  'lesson-descent',
  `title = The cost over two weights of your network, as a map with contour lines, lowest at θ₀ = { $x }, θ₁ = { $y }.
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
let-go = Let the ball go
let-go-again = Let it go again
let-it-go = Let it go
rate = Rate η
momentum = Momentum μ
way =
    { $way ->
        [bend] in a bend
       *[straight] straight
    }
`,
)
