/** Made of resources/messages/en/errors.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'internal.message': { detail: string | number }
  'internal.remedy': null
  'engine-lost.message': null
  'engine-lost.remedy': null
  'unknown-command.message': { name: string | number }
  'unknown-command.remedy': null
  'file-too-large.message': { file: string | number }
  'file-too-large.remedy': null
}
export const t = messagesOf<Texts>(
  'errors',
  `internal =
    .message = Something went wrong inside Inkling: { $detail }.
    .remedy = Save your weights, start Inkling again, and report what you did.
engine-lost =
    .message = The engine has stopped.
    .remedy = Start it again; a run that was under way has ended.
unknown-command =
    .message = The engine has no command “{ $name }”.
    .remedy = Reload the page, so that it is of the same version as the engine.
file-too-large =
    .message = “{ $file }” is larger than any network of Inkling’s.
    .remedy = Choose a file that Inkling has saved.
`,
)
