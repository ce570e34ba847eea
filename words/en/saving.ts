/** Made of resources/messages/en/saving.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  intro: null
  'inkling.purpose': null
  'html.title': null
  'html.purpose': null
  'safetensors.purpose': null
  'json.purpose': null
  'onnx.purpose': null
  'npz.purpose': null
  'tfjs.purpose': null
  'choice-hint': { purpose: string | number; title: string | number }
  'size-kilobytes': { size: string | number }
  'size-megabytes': { size: string }
  'how-to-load': { language: string | number }
  copy: null
  copied: null
  'copy-label': null
  'copy-hint': null
  saved: { difference: string | number; file: string | number }
  'saved-unjudged': { difference: string | number; file: string | number }
  summary: {
    epochs: number
    layers: string | number
    optimiser: string | number
    rate: string | number
    seed: string | number
  }
  drop: null
  'drop-answers': null
  'not-read.message': { name: string | number }
  'not-read.remedy': null
}
export const t = messagesOf<Texts>(
  'saving',
  `title = Save weights
intro = Every file holds the weights and biases, how pictures must be prepared, the settings of the run, and ten digits with the answers to them, to check it by.
inkling =
    .purpose = To go on with later: the file opens in Inkling.
html =
    .title = Web page
    .purpose = To send to anybody: reads digits in any browser.
safetensors =
    .purpose = Small and exact, for PyTorch and for Inkling itself.
json =
    .purpose = Text that people and every programming language can read.
onnx =
    .purpose = The whole network, activations included, for nearly every runtime.
npz =
    .purpose = Arrays for NumPy, with nothing else installed.
tfjs =
    .purpose = A model for web pages: unpack the zip beside the page.
choice-hint = { $title }: { $purpose }
size-kilobytes = { $size }\u00a0kB
size-megabytes = { $size }\u00a0MB
how-to-load = How to load it in { $language }
copy = Copy
copied = Copied
copy-label = Copy the code
copy-hint = Copy this code, to be pasted into a program or a notebook.
saved = { $file } is saved. Read back: largest difference { $difference }.
saved-unjudged = { $file } is saved. Read back: largest difference { $difference }. How sure its answers are is not in the file yet; Inkling finds it out when the file is opened.
summary =
    { $epochs ->
        [one] { $layers }, { $optimiser }, η { $rate }, { $epochs } epoch, seed { $seed }
       *[other] { $layers }, { $optimiser }, η { $rate }, { $epochs } epochs, seed { $seed }
    }
drop = Drop weights or settings to open them, an image of a digit to have it read, a lesson or a folder of lessons to see them, or the answers of a class.
drop-answers = Drop files of answers, or the folder that they are in.
not-read =
    .message = “{ $name }” could not be read.
    .remedy = Choose a file that Inkling has saved.
`,
)
