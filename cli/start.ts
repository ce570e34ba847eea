#!/usr/bin/env node
/**
 * What the built command begins with. It has Node keep the compiled code of all that follows, so that only the first start after a build
 * compiles anything; the code is kept beside the program, which a build empties, and where that may not be written, it is not kept.
 * A linked `inkling` is run by whatever Node the person has: one that is too old hands over to the Node that came with Inkling.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Older ones lack `node:sqlite` and parts of the language. */
const oldestNode = 24

// Nodes before 20.11 have no `import.meta.dirname`.
const here = dirname(fileURLToPath(import.meta.url))
if (Number.parseInt(process.versions.node) < oldestNode) handOver()
else if (!('WebAssembly' in globalThis)) {
  // As with `--jitless`; all that trains and reads images is compiled to it.
  console.error('Inkling needs WebAssembly, which this Node.js has been started without. Start it without --jitless.')
  process.exitCode = 1
} else {
  module.enableCompileCache(join(here, 'cli', 'compiled'))
  // What the command line says is made when its modules are loaded.
  const { settleCommandLine } = await import('#cli/basics/language.ts')
  settleCommandLine(process.env)
  await import('./main.ts')
}

function handOver(): void {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const node = join(here, '..', '..', 'node_modules', 'node', 'bin', program)
  if (!existsSync(node)) {
    console.error(`Inkling needs Node.js ${oldestNode}, and this is ${process.versions.node}. Install a newer one.`)
    process.exitCode = 1
    return
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  // Ctrl-C comes to both by itself.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  child.once('close', (code, signal) => (process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0)))
}
