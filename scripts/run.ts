/** Runs a tool of node_modules, or any program, as a child process. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export type RunResult = {
  /** 0 when all went well; 1 also when the program could not be started or was killed. */
  readonly code: number
  /** Standard output and standard error as they came; empty when both went straight to the terminal. */
  readonly output: string
}

export type RunOptions = {
  /** `collect`: keep the output for later. `show`: let it through to the terminal. */
  readonly output: 'collect' | 'show'
  /** Added to this process's environment; what is undefined is taken away from it. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** Runs `command` with `parameters` and waits for its end. Never rejects. */
export function run(command: string, parameters: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: options.output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
    })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.once('close', (code, signal) => {
      if (signal) output += `ended by ${signal}\n`
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs a JavaScript file on the Node that runs this one, whichever `node` comes first on the PATH. */
export function runNode(parameters: readonly string[], options: RunOptions): Promise<RunResult> {
  return run(process.execPath, parameters, options)
}

/** Has every program that is started from here on keep its compiled code: most start in half the time from the second time on. */
export function cacheCompiledCode(): void {
  process.env.NODE_COMPILE_CACHE ??= resolve(import.meta.dirname, '../node_modules/.cache/node')
}
