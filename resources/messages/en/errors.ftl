### What has gone wrong, in every part of Inkling alike. `message` says what is wrong, `remedy` what to do about it; both are whole sentences.

# $detail is in English, from wherever it went wrong.
internal =
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
