### The desktop app around the page: its menu, its dialogs, and what the system shows of it. An & in a menu’s name comes before the letter that
### opens the menu with Alt; give each menu another one.

## The menu

menu-about = About Inkling
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
# An item of the menu that opens a dialog.
menu-asks = { $title }…

## About

about-purpose = Train a small neural network to read handwritten digits, watch it learn, and draw digits for it to read.
about-newer = Newer versions, if there are any: { $page }

## Questions

cancel = Cancel
close = Close
# $help says what the action “Reset settings of the app” does.
reset-question =
    .message = Reset the settings of the app?
    .detail = { $help } What a network is trained with stays, too.
    .yes = Reset
report-question =
    .message = Make a folder with what helps to find the problem?
    .detail = In it are the log, the versions of Inkling and of this system, and settings. Drawings, samples and networks are not. Nothing is sent: look through the folder, add what you did and what happened, and hand it to whoever helps you.
    .yes = Make the folder
# Before the app ends. Behind the detail, a sentence may say why the run is not recorded.
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

## When something has failed that nobody expected

# Before there is a window.
not-started =
    .title = Inkling could not start
    .remedy = Start it again; if that does not help, install it again.
# The log’s folder follows on a line of its own.
unexpected =
    .title = Something went wrong inside Inkling
    .remedy = Save your weights and start Inkling again. The log says more:

## Notifications

finished = Training is finished
finished-after =
    { $epochs ->
        [one] { $epochs } epoch is done.
       *[other] { $epochs } epochs are done.
    }
# $percent (text) The share of validation digits that are read right.
finished-with =
    { $epochs ->
        [one] After { $epochs } epoch, { $percent } % of the validation digits are read right.
       *[other] After { $epochs } epochs, { $percent } % of the validation digits are read right.
    }
ended-with-error = Training has ended with an error

## In place of a page that cannot be shown. $detail is in English, from wherever it went wrong.

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

## Files

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
