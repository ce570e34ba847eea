/** Made of resources/messages/en/desktop.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'menu-about': null
  'menu-services': null
  'menu-hide': null
  'menu-hide-others': null
  'menu-show-all': null
  'menu-quit-mac': null
  'menu-file': null
  'menu-close-window': null
  'menu-quit': null
  'menu-edit': null
  'menu-cut': null
  'menu-copy': null
  'menu-paste': null
  'menu-select-all': null
  'menu-view': null
  'menu-theme': null
  'menu-theme-system': null
  'menu-theme-light': null
  'menu-theme-dark': null
  'menu-full-screen': null
  'menu-reload': null
  'menu-developer-tools': null
  'menu-train': null
  'menu-window': null
  'menu-minimize': null
  'menu-zoom': null
  'menu-front': null
  'menu-help': null
  'menu-report': null
  'menu-logs': null
  'menu-releases': null
  'menu-open-recent': null
  'menu-clear-recent': null
  'menu-asks': { title: string | number }
  'about-purpose': null
  'about-newer': { page: string | number }
  cancel: null
  close: null
  'reset-question.message': null
  'reset-question.detail': { help: string | number }
  'reset-question.yes': null
  'report-question.message': null
  'report-question.detail': null
  'report-question.yes': null
  'quit-run.message': null
  'quit-run.detail': null
  'quit-run.save': null
  'quit-network.message': null
  'quit-network.detail': null
  'quit-network.save': null
  'quit-discard': null
  'replace-question.message': { file: string | number }
  'replace-question.detail': null
  'replace-question.yes': null
  'hanging-question.message': null
  'hanging-question.detail': null
  'hanging-question.wait': null
  'hanging-question.reload': null
  'not-started.title': null
  'not-started.remedy': null
  'unexpected.title': null
  'unexpected.remedy': null
  finished: null
  'finished-after': { epochs: number }
  'finished-with': { epochs: number; percent: string }
  'ended-with-error': null
  'page-missing.message': null
  'page-missing.remedy': null
  'page-not-loaded.message': null
  'page-not-loaded.remedy': null
  'page-not-started.message': null
  'page-not-started.remedy': null
  'page-not-started.detail': null
  'page-unconnected.message': null
  'page-unconnected.remedy': null
  'page-crashed.message': null
  'page-crashed.remedy': null
  'page-log': null
  'page-reload': null
  'kind-inkling': null
  'kind-npz': null
  'kind-html': null
  'kind-weights': null
  'kind-all': null
  'save-weights': null
  'save-as': null
  'open-weights': null
  'not-a-file.message': { file: string | number }
  'not-a-file.remedy': null
  'file-gone.message': { file: string | number }
  'file-gone.remedy': null
  'file-not-read.message': { file: string | number }
  'file-not-read.remedy': { detail: string | number }
  'file-not-written.message': { file: string | number }
  'file-not-written.remedy': { detail: string | number }
  'engine-away.message': null
  'engine-away.remedy': null
}
export const t = messagesOf<Texts>(
  'desktop',
  `menu-about = About Inkling
menu-services = Services
menu-hide = Hide Inkling
menu-hide-others = Hide Others
menu-show-all = Show All
menu-quit-mac = Quit Inkling
menu-file = &File
menu-close-window = Close Window
menu-quit = Quit
menu-edit = &Edit
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select All
menu-view = &View
menu-theme = Theme
menu-theme-system = As the system
menu-theme-light = Light
menu-theme-dark = Dark
menu-full-screen = Toggle Full Screen
menu-reload = Reload
menu-developer-tools = Toggle Developer Tools
menu-train = &Train
menu-window = Window
menu-minimize = Minimize
menu-zoom = Zoom
menu-front = Bring All to Front
menu-help = &Help
menu-report = Report a problem…
menu-logs = Open logs folder
menu-releases = Look for a newer version
menu-open-recent = Open recent
menu-clear-recent = Clear the list
menu-asks = { $title }…
about-purpose = Train a small neural network to read handwritten digits, watch it learn, and draw digits for it to read.
about-newer = Newer versions, if there are any: { $page }
cancel = Cancel
close = Close
reset-question =
    .message = Reset the settings of the app?
    .detail = { $help } What a network is trained with stays, too.
    .yes = Reset
report-question =
    .message = Make a folder with what helps to find the problem?
    .detail = In it are the log, the versions of Inkling and of this system, and settings. Drawings, samples and networks are not. Nothing is sent: look through the folder, add what you did and what happened, and hand it to whoever helps you.
    .yes = Make the folder
quit-run =
    .message = Training is under way, and this run is not recorded.
    .detail = If you quit now, the run ends, and what the network has learned is lost unless you save it.
    .save = Stop and save weights…
quit-network =
    .message = What the network has learned is not saved.
    .detail = Its run is not recorded. If you quit now, the weights are lost unless you save them.
    .save = Save weights…
quit-discard = Quit without saving
replace-question =
    .message = “{ $file }” is there already.
    .detail = Its content would be replaced.
    .yes = Replace
hanging-question =
    .message = Inkling’s page does not respond.
    .detail = Training goes on meanwhile. A page that is loaded again finds the run and its curves, but not the drawing.
    .wait = Wait
    .reload = Reload
not-started =
    .title = Inkling could not start
    .remedy = Start it again; if that does not help, install it again.
unexpected =
    .title = Something went wrong inside Inkling
    .remedy = Save your weights and start Inkling again. The log says more:
finished = Training is finished
finished-after =
    { $epochs ->
        [one] { $epochs } epoch is done.
       *[other] { $epochs } epochs are done.
    }
finished-with =
    { $epochs ->
        [one] After { $epochs } epoch, { $percent } % of the validation digits are read right.
       *[other] After { $epochs } epochs, { $percent } % of the validation digits are read right.
    }
ended-with-error = Training has ended with an error
page-missing =
    .message = A part of Inkling is missing.
    .remedy = Its page could not be read. Reload it. If that does not help, install Inkling again.
page-not-loaded =
    .message = Inkling’s page could not be loaded.
    .remedy = Reload it. If that does not help, install Inkling again.
page-not-started =
    .message = Inkling’s page did not start.
    .remedy = Reload it. If that does not help, install Inkling again.
    .detail = The page was loaded, and none of its scripts answered.
page-unconnected =
    .message = Inkling’s page has no connection to the app.
    .remedy = Reload it. If that does not help, install Inkling again.
page-crashed =
    .message = Inkling’s page keeps ending by itself.
    .remedy = Reload it. Training goes on meanwhile, and the page finds it again.
page-log = The log says more:
page-reload = Reload
kind-inkling = Inkling network
kind-npz = NumPy archive
kind-html = Web page
kind-weights = Weights
kind-all = All files
save-weights = Save weights
save-as = Save
open-weights = Open weights
not-a-file =
    .message = “{ $file }” is not a file.
    .remedy = Choose a file that Inkling has saved.
file-gone =
    .message = “{ $file }” is no longer there.
    .remedy = It may have been moved or renamed; open it from where it is now.
file-not-read =
    .message = “{ $file }” could not be read.
    .remedy = The system says: { $detail }
file-not-written =
    .message = “{ $file }” could not be written.
    .remedy = Nothing was changed there; save to another place. The system says: { $detail }
engine-away =
    .message = The engine is not there.
    .remedy = Wait a moment and try again.
`,
)
