/** Made of resources/messages/en/archives.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'no-list.message': { file: string | number }
  'no-list.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'one-of-several.message': { file: string | number }
  'one-of-several.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'too-many-files.message': { count: string; file: string | number }
  'too-many-files.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers'; most: string }
  'list-misplaced.message': { file: string | number }
  'list-misplaced.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'list-breaks-off.message': { file: string | number }
  'list-breaks-off.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'leads-elsewhere.message': { file: string | number; name: string | number }
  'leads-elsewhere.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers'; most: string }
  'name-twice.message': { file: string | number; name: string | number }
  'name-twice.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'locked.message': { file: string | number }
  'locked.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers'; most: string }
  'packing-unknown.message': { file: string | number; name: string | number }
  'packing-unknown.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers'; most: string }
  'too-large.message': { file: string | number; kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'too-large.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers'; most: string }
  'file-misplaced.message': { file: string | number; name: string | number }
  'file-misplaced.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'cut-short.message': { file: string | number; name: string | number }
  'cut-short.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'other-size.message': { file: string | number; name: string | number }
  'other-size.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
  'other-bytes.message': { file: string | number; name: string | number }
  'other-bytes.remedy': { kind: 'network' | 'samples' | 'digits' | 'course' | 'answers' }
}
export const t = messagesOf<Texts>(
  'archives',
  `no-list =
    .message = The file { $file } is cut short: the list of its files is missing.
    .remedy =
        { $kind ->
            [network] The file may have been damaged on its way: copy it again, or save the network again.
            [samples] It may have been damaged on its way: copy it again from where it came, or export it again.
            [digits] It may have been damaged on its way: copy it again from where it came.
            [course] Get the file again. Choose a file that ends in .inkling-course, as Inkling saves it.
           *[answers] Download it again.
        }
one-of-several =
    .message = The file { $file } is one part of an archive of several.
    .remedy = { no-list.remedy }
too-many-files =
    .message = The file { $file } is an archive of { $count } files.
    .remedy =
        { $kind ->
            [network] Choose a network that Inkling has saved, in any of its formats.
            [samples] Choose an archive of at most { $most } samples, as Inkling exports them.
            [digits] Unpack it, and give the folder.
            [course] Choose a file that ends in .inkling-course, as Inkling saves it.
           *[answers] Unpack it, and drop the folder.
        }
list-misplaced =
    .message = The file { $file } has a list of files that is not where it should be.
    .remedy = { no-list.remedy }
list-breaks-off =
    .message = The file { $file } has a list of files that breaks off.
    .remedy = { no-list.remedy }
leads-elsewhere =
    .message = The file { $file } has a file of the name “{ $name }”, which leads elsewhere.
    .remedy = { too-many-files.remedy }
name-twice =
    .message = The file { $file } has two files of the name “{ $name }”.
    .remedy = { no-list.remedy }
locked =
    .message = The file { $file } is locked with a password.
    .remedy = { too-many-files.remedy }
packing-unknown =
    .message = The file { $file } has “{ $name }” packed in a way that Inkling does not know.
    .remedy = { too-many-files.remedy }
too-large =
    .message =
        { $kind ->
            [network] The file { $file } unpacks to more than any network.
            [samples] The file { $file } unpacks to more than any export of Inkling’s.
            [digits] The file { $file } unpacks to more than any set of digits.
            [course] The file { $file } unpacks to more than a course.
           *[answers] The file { $file } unpacks to more than all answers of a class.
        }
    .remedy = { too-many-files.remedy }
file-misplaced =
    .message = The file { $file } does not have “{ $name }” where it says.
    .remedy = { no-list.remedy }
cut-short =
    .message = The file { $file } is cut short in “{ $name }”.
    .remedy = { no-list.remedy }
other-size =
    .message = The file { $file } has “{ $name }” in another size than it says.
    .remedy = { no-list.remedy }
other-bytes =
    .message = The file { $file } has other bytes in “{ $name }” than were written.
    .remedy = { no-list.remedy }
`,
)
