/** Made of resources/messages/en/session.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'notice-undo': null
  'notice-undo-what': { what: string | number }
  'notice-undo-hint': { what: string | number }
  'notice-dismiss': null
  'undo-shipped': null
  'undo-trained': null
  'undo-settings': null
  'engine-stopped.message': null
  'engine-stopped.remedy': null
  'engine-not-yet.message': null
  'engine-not-yet.remedy': null
  'engine-not-starting.message': null
  'engine-not-starting.remedy': null
  'address-cut-short.message': null
  'address-cut-short.remedy': null
  'address-silent.message': null
  'address-silent.remedy': null
  'stopped-early.message': { patience: number }
  'stopped-early.remedy': { best: string | number; cost: string | number; updates: number }
  'run-open': { run: string | number; updates: number }
  'settings-loaded': { settings: string | number }
  'settings-new-network': null
  'random-start': null
  'shipped-in-use': null
  'file-open': { file: string | number }
  'file-load-better': null
  'file-keep': null
  'file-keep-activation': { activation: string | number }
  'file-load-activation': { activation: string | number }
  'file-tensor': { layer: string | number; part: 'weights' | 'biases'; tensor: string | number }
  'file-tensor-transposed': { layer: string | number; part: 'weights' | 'biases'; tensor: string | number }
}
export const t = messagesOf<Texts>(
  'session',
  `notice-undo = Undo
notice-undo-what = Undo: { $what }
notice-undo-hint = Undo: { $what }.
notice-dismiss = Dismiss
undo-shipped = bring the network that came with Inkling back
undo-trained = bring the trained network back
undo-settings = bring the settings from before back
engine-stopped =
    .message = The engine that trains the network has stopped.
    .remedy = Inkling is starting it again; your drawing is kept.
engine-not-yet =
    .message = The engine is not there yet.
    .remedy = Wait a moment and try again.
engine-not-starting =
    .message = The engine does not start.
    .remedy = Close Inkling and start it again.
address-cut-short =
    .message = This address lacks its last part, so the engine does not let the page in.
    .remedy = Open the whole address that Inkling printed when it started.
address-silent =
    .message = Inkling does not answer at this address.
    .remedy = Start Inkling if it has ended, and open the address that it prints: it is a new one each time.
stopped-early =
    .message =
        { $patience ->
            [one] Stopped early: the validation cost had not fallen for { $patience } epoch.
           *[other] Stopped early: the validation cost had not fallen for { $patience } epochs.
        }
    .remedy =
        { $updates ->
            [one] Of { $updates } update, the weights after { $best } are in use, with the lowest cost, { $cost }.
           *[other] Of { $updates } updates, the weights after { $best } are in use, with the lowest cost, { $cost }.
        }
run-open =
    { $updates ->
        [one] The network of run { $run } is open, after { $updates } update.
       *[other] The network of run { $run } is open, after { $updates } updates.
    }
settings-loaded = Settings loaded: { $settings }.
settings-new-network = The new settings gave a new network with random weights.
random-start = The network is back at its random start.
shipped-in-use = The network that came with Inkling is in use.
file-open = { $file } is open.
file-load-better = Load as it reads best
file-keep = Keep it as it is
file-keep-activation = Keep { $activation }
file-load-activation = Load with { $activation }
file-tensor =
    { $part ->
        [weights] { $tensor } → weights of layer { $layer }
       *[biases] { $tensor } → biases of layer { $layer }
    }
file-tensor-transposed =
    { $part ->
        [weights] { $tensor } → weights of layer { $layer } (inputs × outputs)
       *[biases] { $tensor } → biases of layer { $layer } (inputs × outputs)
    }
`,
)
