/** Made of resources/messages/en/app.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  views: null
  tools: null
  'theme-hint': null
  'training-status': { where: string | number }
  'training-status-hint': null
  'epoch-of': { epoch: string | number; epochs: string | number }
  'paused-in-epoch': { epoch: string | number; epochs: string | number }
  'help-with-key': { help: string | number; key: string | number }
  'foot-hint': null
  'leave-present-mode': null
  'address-unknown.message': { address: string | number }
  'address-unknown.remedy': null
  'part-not-loaded.message': null
  'part-not-loaded.remedy': null
  'engine-silent.message': null
  'engine-silent.remedy': null
  'palette-field': null
  'palette-placeholder': null
  'palette-count': { count: number }
  'palette-none': null
  'palette-on': null
  'keys-intro': null
  'keys-say-digit': null
  'keys-in-menu': null
  'keys-single': { mod: string | number }
  'keys-single-hint': null
  'keys-reset-all': null
  'keys-reset': { action: string | number }
  'keys-press-new': { action: string | number }
  'keys-change': { action: string | number; keys: string | number }
  'keys-change-off': { action: string | number; keys: string | number }
  'keys-press': null
  'keys-none': null
  'keys-or': { one: string | number; other: string | number }
  'keys-taken': { action: string | number; key: string | number }
  'keys-fixed': { action: string | number; key: string | number }
  'keys-kept': { key: string | number }
  'keys-take': null
  'keys-another': null
  'keys-leave': null
  'keys-close': null
  'keys-paste': null
  'language-system': { language: string | number }
  'language-intro': null
  'language-incomplete.message': { missing: number; total: string | number }
  'language-incomplete.remedy': null
  'language-share': { percent: string | number }
  'language-not-loaded.message': null
  'language-not-loaded.remedy': null
}
export const t = messagesOf<Texts>(
  'app',
  `views = Views
tools = Commands, files and page
theme-hint = Theme: as the system, light, or dark.
training-status = Training · { $where }
training-status-hint = Back to the run that is under way.
epoch-of = epoch { $epoch } of { $epochs }
paused-in-epoch = paused in epoch { $epoch } of { $epochs }
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
palette-field = Find a command
palette-placeholder = What do you want to do?
palette-count =
    { $count ->
        [one] { $count } command
       *[other] { $count } commands
    }
palette-none = Nothing that Inkling does has all of these words.
palette-on = on
keys-intro = Click a key to give its action another one.
keys-say-digit = Say what was drawn, and keep it
keys-in-menu = In the menu
keys-single = Keys without { $mod }
keys-single-hint = Switch them off if they are hit by accident, or if you speak instead of typing.
keys-reset-all = Reset all keys
keys-reset = Reset the key: { $action }
keys-press-new = Press the new key: { $action }
keys-change = { $action }: { $keys }. Change the key
keys-change-off = { $action }: { $keys }, switched off. Change the key
keys-press = Press a key …
keys-none = none
keys-or = { $one } or { $other }
keys-taken = { $key } is: { $action }.
keys-fixed = { $key } stays: { $action }.
keys-kept = { $key } belongs to the browser or the system.
keys-take = Take it from there
keys-another = Press another one.
keys-leave = Esc leaves it as it is, Backspace takes it away.
keys-close = Close what is open: a dialog, or the look inside a neuron
keys-paste = Open a copied start code
language-system = As the system ({ $language })
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
`,
)
