### The frame of the page: header, foot, keys, palette, and the choice of the language.

## Header and foot

views = Views
tools = Commands, files and page
theme-hint = Theme: as the system, light, or dark.
# A run that is under way, seen from another view. $where is “epoch 3 of 5” or “paused in epoch 3 of 5”.
training-status = Training · { $where }
training-status-hint = Back to the run that is under way.
epoch-of = epoch { $epoch } of { $epochs }
paused-in-epoch = paused in epoch { $epoch } of { $epochs }
# The sentence at the foot of the page: what a control is for ($help), and its key.
help-with-key = { $help } Key: { $key }.
foot-hint = Point at anything, or focus it with the Tab key, to read here what it does.
leave-present-mode = Leave present mode

address-unknown =
    .message = This address leads nowhere: “{ $address }”.
    .remedy = Here is the workbench instead.
part-not-loaded =
    .message = A part of the page could not be loaded.
    .remedy = Reload the page.
engine-silent =
    .message = The engine does not answer.
    .remedy = Inkling tries again.

## The palette of commands

palette-field = Find a command
palette-placeholder = What do you want to do?
palette-count =
    { $count ->
        [one] { $count } command
       *[other] { $count } commands
    }
palette-none = Nothing that Inkling does has all of these words.
# Beside a command for what is on or off.
palette-on = on

## The list of keys

keys-intro = Click a key to give its action another one.
keys-say-digit = Say what was drawn, and keep it
keys-in-menu = In the menu
# $mod is “Ctrl”, on a Mac “⌘”.
keys-single = Keys without { $mod }
keys-single-hint = Switch them off if they are hit by accident, or if you speak instead of typing.
keys-reset-all = Reset all keys
keys-reset = Reset the key: { $action }
keys-press-new = Press the new key: { $action }
# $keys is what the key is now, such as “C” or “none”.
keys-change = { $action }: { $keys }. Change the key
keys-change-off = { $action }: { $keys }, switched off. Change the key
keys-press = Press a key …
keys-none = none
# Between two keys of the same action: “Ctrl+Shift+Z or Ctrl+Y”.
keys-or = { $one } or { $other }
keys-taken = { $key } is: { $action }.
keys-fixed = { $key } stays: { $action }.
keys-kept = { $key } belongs to the browser or the system.
keys-take = Take it from there
keys-another = Press another one.
keys-leave = Esc leaves it as it is, Backspace takes it away.
keys-close = Close what is open: a dialog, or the look inside a neuron
keys-paste = Open a copied start code

## The choice of the language

# $language is the name of the system’s language, in that language.
language-system = As the system ({ $language })
# Reloading is quick; what is trained goes on, and the drawing stays.
language-intro = The page is loaded again in the language that you choose. Training goes on meanwhile, and your drawing stays.
language-incomplete =
    .message =
        { $missing ->
            [one] One text is not translated yet.
           *[other] { $missing } of { $total } texts are not translated yet.
        }
    .remedy = They are in English.
language-share = { $percent } % translated
language-not-loaded =
    .message = The texts of this language could not be loaded.
    .remedy = Everything is in English. Reload the page to try again.
