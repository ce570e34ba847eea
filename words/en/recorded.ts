/** Made of resources/messages/en/recorded.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  unnamed: { layers: string; optimiser: string; rate: string; run: string }
  'runs-count': { count: number }
  deleted: { name: string | number }
  'deleted-count': { count: number }
  restored: { count: number }
  parent: { run: string; updates: number }
  'parent-named': { name: string | number; updates: number }
  'parent-deleted': { updates: number }
  interrupted: { epochs: number; run: string }
  'interrupted-sweep': { count: string | number; finished: string | number }
  'interrupted-remedy': null
  resume: null
}
export const t = messagesOf<Texts>(
  'recorded',
  `unnamed = Run { $run }: { $layers }, { $optimiser } { $rate }
runs-count =
    { $count ->
        [one] { $count } run
       *[other] { $count } runs
    }
deleted = “{ $name }” is deleted.
deleted-count =
    { $count ->
        [one] { $count } run deleted.
       *[other] { $count } runs deleted.
    }
restored =
    { $count ->
        [one] It is back.
       *[other] They are back.
    }
parent =
    { $updates ->
        [one] continues run { $run } after { $updates } update
       *[other] continues run { $run } after { $updates } updates
    }
parent-named =
    { $updates ->
        [one] continues { $name } after { $updates } update
       *[other] continues { $name } after { $updates } updates
    }
parent-deleted =
    { $updates ->
        [one] continues a run that is deleted after { $updates } update
       *[other] continues a run that is deleted after { $updates } updates
    }
interrupted =
    { $epochs ->
        [one] Your run { $run } was interrupted after { $epochs } epoch.
       *[other] Your run { $run } was interrupted after { $epochs } epochs.
    }
interrupted-sweep = Your training of { $count } networks was interrupted after { $finished } of them.
interrupted-remedy = It can be resumed as if nothing had happened.
resume = Resume
`,
)
