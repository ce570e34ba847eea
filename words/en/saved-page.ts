/** Made of resources/messages/en/saved-page.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: { reads: 'pictures' | 'digits'; sizes: string | number }
  'hidden-layer': { activation: string | number; neurons: number }
  'output-layer': { activation: string | number }
  way: { count: number; layers: string | number }
  untrained: null
  trained: { data: string | number; epochs: number; updates: number }
  'data-set': { title: string | number }
  'data-sets': { first: string | number; second: string | number }
  score: { digits: 'validation' | 'mnist-test'; percent: number }
  'weights-exact': null
  'weights-rounded': null
}
export const t = messagesOf<Texts>(
  'saved-page',
  `title =
    { $reads ->
        [pictures] { $sizes }: a network that reads pictures
       *[digits] { $sizes }: a network that reads digits
    }
hidden-layer =
    { $neurons ->
        [one] into { $neurons } neuron ({ $activation })
       *[other] into { $neurons } neurons ({ $activation })
    }
output-layer = into 10 outputs ({ $activation })
way =
    { $count ->
        [one] 784 pixels go { $layers }: { $count } number in all, its weights and biases.
       *[other] 784 pixels go { $layers }: { $count } numbers in all, its weights and biases.
    }
untrained = Its weights are as they came by chance: it has not been trained, and guesses.
trained =
    It was trained in Inkling on { $data }: { $epochs ->
        [one] { $epochs } epoch
       *[other] { $epochs } epochs
    }, { $updates ->
        [one] { $updates } update of its weights.
       *[other] { $updates } updates of its weights.
    }
data-set = “{ $title }”
data-sets = { $first } and { $second }
score =
    { $digits ->
        [validation] It reads { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % of its validation digits right; it was trained on none of them.
       *[mnist-test] It reads { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } % of MNIST’s test digits right; it was trained on none of them.
    }
weights-exact = Its weights are here as 32-bit numbers, to the last bit as in Inkling.
weights-rounded = Its weights are here as 16-bit numbers, which makes the file half as large: outputs may differ from Inkling’s by a thousandth or so.
`,
)
