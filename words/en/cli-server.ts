/** Made of resources/messages/en/cli-server.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  ready: { address: string | number }
  'not-built.message': null
  'not-built.remedy': null
  'port-in-use.message': { port: string }
  'port-in-use.remedy': null
  'port-reserved.message': { port: string | number }
  'port-reserved.remedy': null
}
export const t = messagesOf<Texts>(
  'cli-server',
  `ready = Inkling is ready at { $address }
not-built =
    .message = The page of Inkling is not built.
    .remedy = Run \`npm run build\` first.
port-in-use =
    .message = Port { $port } is in use by another program.
    .remedy = Choose another with --port, or leave it out and Inkling takes a free one.
port-reserved =
    .message = Port { $port } is kept for the system.
    .remedy = { port-in-use.remedy }
`,
)
