### On the command line: what `inkling serve` says.

ready = Inkling is ready at { $address }
not-built =
    .message = The page of Inkling is not built.
    .remedy = Run `npm run build` first.
# $port (text)
port-in-use =
    .message = Port { $port } is in use by another program.
    .remedy = Choose another with --port, or leave it out and Inkling takes a free one.
port-reserved =
    .message = Port { $port } is kept for the system.
    .remedy = { port-in-use.remedy }
