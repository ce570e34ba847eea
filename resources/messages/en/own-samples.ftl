### The person's own samples, their file, and learning from them: errors, each with a message and a remedy. $file and $place are paths. $system is
### in English, from the system.

moved =
    .message = The file of your samples, { $file }, was moved or deleted while Inkling used it.
    .remedy = It has been written again, with all samples. To be rid of samples, remove them in Inkling.
replaced =
    .message = The file of your samples, { $file }, was replaced by an older one while Inkling used it.
    .remedy = The older one is in use; the samples as they were before are in { $place }.
foreign =
    .message = The file { $file } is no file of samples: another program has written it.
    .remedy = It is left as it is, and no samples are kept. Move it elsewhere, or give another name.
newer =
    .message = The file of your samples, { $file }, was written by a newer Inkling.
    .remedy = Install the newest Inkling from where you have this one, or move the file elsewhere to begin a new one.
set-aside =
    .message =
        { $why ->
            [empty] The file { $file } is empty.
            [short] The file { $file } is cut short.
            [version] The file { $file } says that it is of version { $version }.
            [length] The file { $file } is not as long as it says.
            [checksum] The file { $file } is damaged: its checksum does not match.
           *[content] The file { $file } holds samples that cannot be.
        }
    .remedy = It is kept as { $place }; if you have a backup or an export, import it.
no-file =
    .message =
        { $what ->
            [folder] { $file } is no file of samples, but a folder.
           *[device] { $file } is no file of samples, but a pipe or a device.
        }
    .remedy = It is left as it is, and no samples are kept. Move it elsewhere, or give another name.
unwritten =
    .message = Your samples could not be written to { $file }.
    .remedy = Nothing was changed there. See that the disk has room and the folder can be written. The system says: { $system }
not-set-aside =
    .message = The file of your samples, { $file }, is damaged and could not be set aside.
    .remedy = Move it elsewhere by hand. The system says: { $system }
unreadable =
    .message = The file of your samples, { $file }, cannot be read.
    .remedy = See that it is a file you may read. The system says: { $system }
too-many =
    .message = There would be more than { $most } samples.
    .remedy = Export them and delete some first.
archive-too-large =
    .message = “{ $file }” is larger than any export of Inkling’s.
    .remedy = Choose a smaller archive.
nothing-to-learn =
    .message = There are no samples to learn from.
    .remedy = Draw a digit, and say with a key from 0 to 9 what it is.
random-weights =
    .message = The network’s weights are random: there is nothing yet that your samples could mend.
    .remedy = Train the network first, or open a trained one.
nothing-learned =
    .message = There is no learning to take back: the network in use has been trained or replaced since.
    .remedy = Open weights that you have saved, or learn from your samples again.
diverged =
    .message = Learning from your samples diverged: the weights are no longer numbers.
    .remedy = The network is as it was before. Train it anew, then learn again.
