/** Made of resources/messages/en/outcome.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  outcome: null
  seeking: null
  'cure-hint': null
  'back-to-good': { updates: number }
  continues: null
  'fresh-hint': { title: string | number }
  'fresh-same': null
  'fresh-random': null
  'cure-same': { change: string | number }
  'cure-random': { change: string | number }
}
export const t = messagesOf<Texts>(
  'outcome',
  `outcome = Outcome
seeking = Looking for settings that learn …
cure-hint = The same first weights and the same order of digits: only what is named here differs.
back-to-good =
    { $updates ->
        [one] Back to the weights after { $updates } update
       *[other] Back to the weights after { $updates } updates
    }
continues = Continues the trained network.
fresh-hint = { $title }: begins again with the first weights of this seed, so that runs can be compared fairly.
fresh-same = Train from the same start
fresh-random = Train from random weights
cure-same = Train from the same start with { $change }
cure-random = Train from random weights with { $change }
`,
)
