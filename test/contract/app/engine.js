/** The contract app's utility process. */
console.log(`engine of type ${process.type}, parameters ${JSON.stringify(process.argv.slice(2))}`)
console.error('engine to standard error')

const actions = {
  exit: () => process.exit(3),
  end: () => process.exit(0),
  crash: () => process.crash(),
  throw: () => {
    throw new Error('thrown in the engine')
  },
  hang: () => {
    for (;;);
  },
}

process.parentPort.on('message', ({ data, ports }) => {
  actions[data]?.()
  for (const port of ports) {
    port.on('message', (event) => {
      actions[event.data]?.()
      port.postMessage({ echo: event.data, kind: event.data?.constructor?.name, pid: process.pid })
    })
    port.on('close', () => console.log('the port has closed'))
    port.start()
  }
})
